// MenuBoardTest.a_read_is_ordered_after_the_writes: "dishes" - the field that is exchanged is not volatile: a guest may see the old menu for ever.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

public class MenuBoard {

    private CopyOnWriteArrayList<String> dishes = new CopyOnWriteArrayList<>();

    public List<String> dishes() {
        return new ArrayList<>(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        dishes = new CopyOnWriteArrayList<>(menu);
    }

    public boolean add(String dish) {
        // If the menu is replaced meanwhile, this dish came before that, and is gone with the old one.
        return dishes.addIfAbsent(dish);
    }
}
