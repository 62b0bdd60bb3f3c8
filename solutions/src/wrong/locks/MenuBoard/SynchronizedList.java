// MenuBoardTest.a_menu_does_not_change_under_a_guest: "guest-1 met ConcurrentModificationException at MenuBoard.java:" - each call on the list is locked, and a loop over it is many calls.
package locks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private final List<String> dishes = Collections.synchronizedList(new ArrayList<>());

    public List<String> dishes() {
        return new ArrayList<>(dishes);
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
        synchronized (dishes) {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        }
    }
}
