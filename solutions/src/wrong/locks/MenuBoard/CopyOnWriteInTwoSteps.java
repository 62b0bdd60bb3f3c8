// MenuBoardTest.nobody_sees_half_a_menu: "guest-1 got []; the old menu is" - each step is safe for all readers, and between the two steps the menu is empty.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

public class MenuBoard {

    private final CopyOnWriteArrayList<String> dishes = new CopyOnWriteArrayList<>();

    public List<String> dishes() {
        return new ArrayList<>(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        dishes.clear();
        dishes.addAll(menu);
    }

    public boolean add(String dish) {
        return dishes.addIfAbsent(dish);
    }
}
