// FullRailTest.three_orders_are_enough_for_three_cooks: "cook-2 waits for ever" - the second order comes before the first cook is awake, and nobody wakes the second one.
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
            if (orders.size() == 1) { notEmpty.signal(); }
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
            notFull.signal();
            return order;
        } finally {
            lock.unlock();
        }
    }

    public int refused() { return refused.get(); }
}
