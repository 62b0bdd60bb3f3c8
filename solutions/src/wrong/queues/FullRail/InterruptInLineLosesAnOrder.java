// FullRailTest.an_interrupt_between_two_steps_loses_no_order: "cook-2 waits for ever" - the permit is spent when the lock throws, and nobody gives it back.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {
    private final Queue<String> orders = new ArrayDeque<>(); // guarded by lock
    private final Lock lock = new ReentrantLock();
    private final Semaphore places;
    private final Semaphore hanging = new Semaphore(0);
    private final Duration patience;
    private final AtomicInteger refused = new AtomicInteger();

    public FullRail(int capacity, Duration patience) {
        this.places = new Semaphore(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            refused.incrementAndGet();
            return false;
        }
        lock.lock();
        try {
            orders.add(order);
        } finally {
            lock.unlock();
        }
        hanging.release();
        return true;
    }

    public String take() throws InterruptedException {
        hanging.acquire();
        String order;
        lock.lockInterruptibly();
        try {
            order = orders.remove();
        } finally {
            lock.unlock();
        }
        places.release();
        return order;
    }

    public int refused() {
        return refused.get();
    }
}
