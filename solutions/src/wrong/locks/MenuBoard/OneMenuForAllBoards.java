// MenuBoardTest.a_cook_writes_and_a_guest_reads: "Another new board is [Calzone, Napoli, Tonno], not []." - the list is static, and all boards share it.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private static volatile List<String> dishes = List.of();

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> menu) {
        dishes = List.copyOf(menu);
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
