// MenuBoardTest.who_reads_sees_what_was_written: "While somebody held every lock that the board has, find(...) read plain fields and did not wait." - dishes() takes the lock, and find only the field.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private List<String> dishes = List.of(); // the list never changes; guarded by this

    public List<String> dishes() {
        synchronized (this) {
            return dishes;
        }
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        synchronized (this) {
            dishes = List.copyOf(menu);
        }
    }

    public boolean add(String dish) {
        synchronized (this) {
            if (dishes.contains(dish)) {
                return false;
            }
            List<String> more = new ArrayList<>(dishes);
            more.add(dish);
            dishes = List.copyOf(more);
            return true;
        }
    }
}
