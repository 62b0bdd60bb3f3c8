package semaphores;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Who leaves in vain signals the next one: it may be that he was called as his time ended. */
public class Bikes {

    private final Map<String, Boolean> isIn = new LinkedHashMap<>(); // guarded by lock
    private final Lock lock = new ReentrantLock();
    private final Condition cameBack = lock.newCondition();

    public Bikes(List<String> bikes) {
        bikes.forEach(bike -> isIn.put(bike, true));
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (true) {
                for (String bike : isIn.keySet()) {
                    if (isIn.get(bike)) {
                        isIn.put(bike, false);
                        return Optional.of(bike);
                    }
                }
                if (left <= 0) {
                    return Optional.empty();
                }
                left = cameBack.awaitNanos(left);
                if (left <= 0) {
                    cameBack.signal();
                    return Optional.empty();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public void giveBack(String bike) {
        lock.lock();
        try {
            if (isIn.getOrDefault(bike, true)) {
                throw new IllegalArgumentException(bike + " is not out");
            }
            isIn.put(bike, true);
            cameBack.signal();
        } finally {
            lock.unlock();
        }
    }
}
