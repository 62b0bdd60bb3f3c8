// MenuBoardTest.a_menu_does_not_change_under_a_guest: "guest-1 met ConcurrentModificationException at MenuBoard.java:" - nothing keeps anybody from anything.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private final List<String> dishes = new ArrayList<>();

    public List<String> dishes() {
        return List.copyOf(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        List<String> found = new ArrayList<>();
        for (String dish : dishes) {
            if (wish.test(dish)) {
                found.add(dish);
            }
        }
        return found;
    }

    public void replace(List<String> menu) {
        dishes.clear();
        dishes.addAll(menu);
    }

    public boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        dishes.add(dish);
        return true;
    }
}
