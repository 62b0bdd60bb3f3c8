// MenuBoardTest.a_menu_does_not_change_under_a_guest: "guest-1 met ConcurrentModificationException at MenuBoard.java:" - everybody brings locks of his own, and they are always free.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final List<String> dishes = new ArrayList<>();

    public List<String> dishes() {
        ReadWriteLock locks = new ReentrantReadWriteLock();
        locks.readLock().lock();
        try {
            return List.copyOf(dishes);
        } finally {
            locks.readLock().unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        ReadWriteLock locks = new ReentrantReadWriteLock();
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
        ReadWriteLock locks = new ReentrantReadWriteLock();
        locks.writeLock().lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            locks.writeLock().unlock();
        }
    }

    public boolean add(String dish) {
        ReadWriteLock locks = new ReentrantReadWriteLock();
        locks.writeLock().lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            locks.writeLock().unlock();
        }
    }
}
