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
        long stamp = lock.writeLock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
