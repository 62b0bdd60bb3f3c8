// BikesTest.who_is_woken_in_vain_has_no_new_limit: "still waits when his limit of" - what was waited is not counted: who is woken in vain waits the whole limit once more.
package semaphores;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
                left = cameBack.awaitNanos(left) > 0 ? limit.toNanos() : 0;
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
