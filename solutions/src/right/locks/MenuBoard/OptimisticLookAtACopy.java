package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final StampedLock lock = new StampedLock();
    private List<String> dishes = List.of(); // the list never changes, the field is guarded by lock

    public List<String> dishes() {
        return now();
    }

    public List<String> find(Predicate<String> wish) {
        return now().stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        List<String> copy = List.copyOf(menu);
        long stamp = lock.writeLock();
        try {
            dishes = copy;
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
            List<String> more = new ArrayList<>(dishes);
            more.add(dish);
            dishes = List.copyOf(more);
            return true;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private List<String> now() {
        long stamp = lock.tryOptimisticRead();
        List<String> seen = dishes;
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return dishes;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
