// MenuBoardTest.two_cooks_wait_for_the_same_guest: "guest-1 met ConcurrentModificationException" - replace exchanges the set, but add writes into the one that a guest reads.
package locks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

public class MenuBoard {

    private Set<String> dishes = new LinkedHashSet<>();

    public synchronized List<String> dishes() {
        return new ArrayList<>(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        Set<String> now;
        synchronized (this) {
            now = dishes;
        }
        return now.stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> menu) {
        dishes = new LinkedHashSet<>(menu);
    }

    public synchronized boolean add(String dish) {
        return dishes.add(dish);
    }
}
