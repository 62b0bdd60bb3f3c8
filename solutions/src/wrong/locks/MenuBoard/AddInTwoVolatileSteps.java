// MenuBoardTest.in_every_order_of_steps_a_guest_reads_one_menu: "guest-1 read [" - one menu in two volatile fields is written in two steps.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {
    private volatile List<String> dishes = List.of();
    private volatile String special; // what was added last, at the end; written under this

    public List<String> dishes() {
        List<String> all = new ArrayList<>(dishes);
        if (special != null) {
            all.add(special);
        }
        return all;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes().stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> menu) {
        dishes = List.copyOf(menu);
        special = null;
    }

    public synchronized boolean add(String dish) {
        List<String> all = dishes();
        if (all.contains(dish)) {
            return false;
        }
        dishes = List.copyOf(all);
        special = dish;
        return true;
    }
}
