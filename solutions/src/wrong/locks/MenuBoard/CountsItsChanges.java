// MenuBoardTest.a_read_is_ordered_after_the_writes: "menu (MenuBoard.java:" - the cooks change a volatile field as well, but no guest reads it.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile int changes; // written under this
    private List<String> menu = List.of(); // written under this

    public List<String> dishes() {
        return menu;
    }

    public List<String> find(Predicate<String> wish) {
        return menu.stream().filter(wish).toList();
    }

    public synchronized void replace(List<String> dishes) {
        menu = List.copyOf(dishes);
        changes++;
    }

    public synchronized boolean add(String dish) {
        if (menu.contains(dish)) {
            return false;
        }
        List<String> more = new ArrayList<>(menu);
        more.add(dish);
        menu = List.copyOf(more);
        changes++;
        return true;
    }
}
