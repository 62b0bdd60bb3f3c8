// MenuBoardTest.a_menu_does_not_change_under_a_guest: "guest-1 met ConcurrentModificationException at MenuBoard.java:" - a read lock and a write lock of different pairs know nothing of each other.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final ReadWriteLock guests = new ReentrantReadWriteLock();
    private final ReadWriteLock cooks = new ReentrantReadWriteLock();
    private final List<String> dishes = new ArrayList<>();

    public List<String> dishes() {
        guests.readLock().lock();
        try {
            return List.copyOf(dishes);
        } finally {
            guests.readLock().unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        guests.readLock().lock();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            guests.readLock().unlock();
        }
    }

    public void replace(List<String> menu) {
        cooks.writeLock().lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            cooks.writeLock().unlock();
        }
    }

    public boolean add(String dish) {
        cooks.writeLock().lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            cooks.writeLock().unlock();
        }
    }
}
