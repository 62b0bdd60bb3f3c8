// MenuBoardTest.in_every_order_of_steps_a_guest_reads_one_menu: "guest-1" - the set is picked up under the lock and copied outside, where add may write into it.
package locks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

public class MenuBoard {

    private Set<String> dishes = new LinkedHashSet<>();

    public List<String> dishes() {
        Set<String> now;
        synchronized (this) {
            now = dishes;
        }
        return new ArrayList<>(now);
    }

    public List<String> find(Predicate<String> wish) {
        return dishes().stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> menu) {
        dishes = new LinkedHashSet<>(menu);
    }

    public synchronized boolean add(String dish) {
        return dishes.add(dish);
    }
}
