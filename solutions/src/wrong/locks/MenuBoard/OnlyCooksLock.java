// MenuBoardTest.nobody_sees_half_a_menu: "guest-1 got []; the old menu is" - guests copy without a lock while a cook writes.
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
        return new ArrayList<>(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        return dishes().stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        lock.lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            lock.unlock();
        }
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
