// MenuBoardTest.a_new_menu_is_not_lost_to_an_added_dish: "while cook-2 added Funghi; now it is [Margherita, Funghi]." - a whole new menu needs no look at the old one, and still must not come between the look and the write of add.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile List<String> dishes = List.of(); // the list never changes; written under this

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        dishes = List.copyOf(menu);
    }

    public boolean add(String dish) {
        synchronized (this) {
            if (dishes.contains(dish)) {
                return false;
            }
            List<String> more = new ArrayList<>(dishes);
            more.add(dish);
            dishes = List.copyOf(more);
            return true;
        }
    }
}
