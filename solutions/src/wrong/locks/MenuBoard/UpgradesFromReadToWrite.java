// MenuBoardTest.a_cook_writes_and_a_guest_reads: "cook-1 waits for ever for the write lock (MenuBoard.java:" - nobody gets the write lock while somebody reads, not even the one who reads.
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
            locks.writeLock().lock();
            try {
                return dishes.add(dish);
            } finally {
                locks.writeLock().unlock();
            }
        } finally {
            locks.readLock().unlock();
        }
    }
}
