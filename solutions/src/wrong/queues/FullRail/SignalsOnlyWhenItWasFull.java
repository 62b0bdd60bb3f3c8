// FullRailTest.three_free_places_are_enough_for_three_waiters: "waiter-2 still waits" - the second place comes free before the first waiter is awake, and nobody wakes the second one.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Deque<String> orders = new ArrayDeque<>();
    private final int capacity;
    private final long patience;
    private final AtomicInteger refused = new AtomicInteger();

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience.toNanos();
    }

    public boolean offer(String order) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience;
            while (orders.size() == capacity) {
                if (left <= 0) {
                    refused.incrementAndGet();
                    return false;
                }
                left = notFull.awaitNanos(left);
            }
            orders.addLast(order);
            notEmpty.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                notEmpty.await();
            }
            String order = orders.removeFirst();
            if (orders.size() == capacity - 1) { notFull.signal(); }
            return order;
        } finally {
            lock.unlock();
        }
    }

    public int refused() { return refused.get(); }
}
