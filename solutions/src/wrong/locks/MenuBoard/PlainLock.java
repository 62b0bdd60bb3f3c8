// MenuBoardTest.two_guests_look_at_the_same_time: "for the ReentrantLock, which guest-1 holds." - a plain lock keeps readers out as well.
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
            return List.copyOf(dishes);
        } finally {
            lock.unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        lock.lock();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            lock.unlock();
        }
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
