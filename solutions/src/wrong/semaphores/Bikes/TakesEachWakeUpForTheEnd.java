// BikesTest.who_is_woken_for_no_reason_waits_again: "rider-2 did not wait: it went on and ended." - await once: who is awake and finds no bike leaves, whatever time is left.
package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
            if (shed.isEmpty() && !limit.isZero()) {
                comesBack.await(limit.toNanos(), TimeUnit.NANOSECONDS);
            }
            if (shed.isEmpty()) {
                return Optional.empty();
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
            shed.addLast(bike);
            comesBack.signal();
        } finally {
            lock.unlock();
        }
    }
}
