// MenuBoardTest.two_cooks_add_every_dish_once: "Two cooks added Funghi, and" - volatile shows the new list at once, but the look, the copy and the write are three steps.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile List<String> dishes = List.of(); // the list never changes

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
        if (dishes.contains(dish)) {
            return false;
        }
        List<String> more = new ArrayList<>(dishes);
        more.add(dish);
        dishes = List.copyOf(more);
        return true;
    }
}
