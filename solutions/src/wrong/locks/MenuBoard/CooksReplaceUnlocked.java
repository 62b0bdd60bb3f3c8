// MenuBoardTest.a_cook_writes_alone: "cook-1 replaced the menu by [Calzone, Napoli, Tonno] while cook-2 added Marinara; now it is [" - guests cannot see it, but two cooks write into the same list.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile List<String> dishes = List.of(); // the list never changes
    private final List<String> next = new ArrayList<>();

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        next.clear();
        for (String dish : menu) {
            next.add(dish);
        }
        dishes = List.copyOf(next);
    }

    public boolean add(String dish) {
        if (next.contains(dish)) {
            return false;
        }
        next.add(dish);
        dishes = List.copyOf(next);
        return true;
    }
}
