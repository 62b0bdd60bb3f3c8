// MenuBoardTest.the_board_shares_its_list_with_nobody: "After a guest wrote into the list that dishes() gave him, the menu is [Calzone, Napoli, Tonno, Hawaii]" - a copy came in, and the same copy goes out to everybody.
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
        dishes = new ArrayList<>(menu);
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
