// MenuBoardTest.a_menu_that_cannot_be_read_leaves_the_board_to_others: "lock" - nothing gives the lock back when reading the list fails.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final Lock lock = new ReentrantLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by lock

    public List<String> dishes() {
        lock.lock();
        try {
            return new ArrayList<>(dishes);
        } finally {
            lock.unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        List<String> found = dishes(); // nobody else has this list, so the wish may take its time
        found.removeIf(dish -> !wish.test(dish));
        return found;
    }

    public void replace(List<String> menu) {
        lock.lock();
        dishes.clear();
        dishes.addAll(menu);
        lock.unlock();
    }

    public boolean add(String dish) {
        lock.lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
