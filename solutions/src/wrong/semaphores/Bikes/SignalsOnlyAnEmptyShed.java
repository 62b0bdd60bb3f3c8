// BikesTest.each_bike_that_comes_back_goes_to_somebody_who_waits: "Two bikes came back. That two of the three who waited have one never happens" - the second bike finds the shed no longer empty, and wakes nobody.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bikes {

    private final Lock lock = new ReentrantLock();
    private final Condition comesBack = lock.newCondition();
    private final Deque<String> shed; // guarded by lock
    private final Set<String> out = new HashSet<>(); // guarded by lock

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
    }

    public Optional<String> borrow(Duration limit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = limit.toNanos();
            while (shed.isEmpty()) {
                if (left <= 0) {
                    return Optional.empty();
                }
                left = comesBack.awaitNanos(left);
            }
            String bike = shed.removeFirst();
            out.add(bike);
            return Optional.of(bike);
        } finally {
            lock.unlock();
        }
    }

    public void giveBack(String bike) {
        lock.lock();
        try {
            if (!out.remove(bike)) {
                throw new IllegalArgumentException(bike + " is not out");
            }
            boolean wasEmpty = shed.isEmpty();
            shed.addLast(bike);
            if (wasEmpty) {
                comesBack.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
