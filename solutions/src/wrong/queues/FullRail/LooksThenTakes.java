// FullRailTest.two_cooks_at_once_never_take_the_same_order: "cook-1 took Margherita, cook-2 took Margherita" - the order is read in one block and taken away in another.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {

    private final int capacity;
    private final Duration patience;
    private final Queue<String> orders = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (orders.size() >= capacity) {
                if (left <= 0) {
                    refused++;
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            orders.add(order);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        String order;
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                changed.await();
            }
            order = orders.peek();
        } finally {
            lock.unlock();
        }
        lock.lock();
        try {
            orders.poll();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return order;
    }

    public int refused() {
        return refused;
    }
}
