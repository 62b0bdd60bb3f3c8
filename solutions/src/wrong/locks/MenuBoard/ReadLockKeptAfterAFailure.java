// MenuBoardTest.a_wish_that_throws_leaves_the_board_to_others: "the read lock is held, and guest-1, who is gone, has not given it back." - the exception leaves between lock and unlock.
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
        List<String> found = new ArrayList<>();
        for (String dish : dishes) {
            if (wish.test(dish)) {
                found.add(dish);
            }
        }
        locks.readLock().unlock();
        return found;
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
