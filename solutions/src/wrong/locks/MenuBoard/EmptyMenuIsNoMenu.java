// MenuBoardTest.a_cook_writes_and_a_guest_reads: "After it was replaced by an empty one, the menu is [Calzone, Napoli, Tonno], not []." - what nobody can eat from is taken for a mistake.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile List<String> dishes = List.of();

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> menu) {
        if (!menu.isEmpty()) {
            dishes = List.copyOf(menu);
        }
    }

    public synchronized boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        List<String> more = new ArrayList<>(dishes);
        more.add(dish);
        dishes = List.copyOf(more);
        return true;
    }
}
