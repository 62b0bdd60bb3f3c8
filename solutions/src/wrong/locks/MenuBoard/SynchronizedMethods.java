// MenuBoardTest.two_guests_look_at_the_same_time: "Only 1 of 2 threads stand at" - a monitor lets in one at a time, whatever he wants to do.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private final List<String> dishes = new ArrayList<>(); // guarded by this

    public synchronized List<String> dishes() {
        return List.copyOf(dishes);
    }

    public synchronized List<String> find(Predicate<String> wish) {
        List<String> found = new ArrayList<>();
        for (String dish : dishes) {
            if (wish.test(dish)) {
                found.add(dish);
            }
        }
        return found;
    }

    public synchronized void replace(List<String> menu) {
        dishes.clear();
        dishes.addAll(menu);
    }

    public synchronized boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        dishes.add(dish);
        return true;
    }
}
