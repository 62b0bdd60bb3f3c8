// MenuBoardTest.a_cook_writes_and_a_guest_reads: "the read lock is held, and cook-1 itself holds it" - a StampedLock knows no owners: its write lock waits for every read stamp.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final StampedLock lock = new StampedLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by lock

    public List<String> dishes() {
        long stamp = lock.readLock();
        try {
            return List.copyOf(dishes);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public List<String> find(Predicate<String> wish) {
        long stamp = lock.readLock();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public void replace(List<String> menu) {
        long stamp = lock.writeLock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public boolean add(String dish) {
        long stamp = lock.readLock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            long writing = lock.writeLock();
            try {
                return dishes.add(dish);
            } finally {
                lock.unlockWrite(writing);
            }
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
