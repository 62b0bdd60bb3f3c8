// MenuBoardTest.two_cooks_wait_for_the_same_guest: "guest-1 met ConcurrentModificationException" - the read lock lets both cooks in, and both find no Funghi.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by locks

    public List<String> dishes() {
        locks.readLock().lock();
        try {
            return List.copyOf(dishes);
        } finally {
            locks.readLock().unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        locks.readLock().lock();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            locks.readLock().unlock();
        }
    }

    public void replace(List<String> menu) {
        locks.writeLock().lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            locks.writeLock().unlock();
        }
    }

    public boolean add(String dish) {
        locks.readLock().lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            locks.readLock().unlock();
        }
    }
}
