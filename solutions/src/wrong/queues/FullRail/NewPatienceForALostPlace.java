// FullRailTest.who_is_woken_in_vain_has_no_new_patience: "waiter-1, to whom others left no place that came free, still waits" - each place that came free and went to another gives him all his patience anew.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {
    private final int capacity;
    private final Duration patience;
    private final Queue<String> orders = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition came = lock.newCondition();
    private long taken;
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.size() == capacity) {
                long seen = taken;
                long left = patience.toNanos();
                while (taken == seen) {
                    if (left <= 0) {
                        refused++;
                        return false;
                    }
                    left = free.awaitNanos(left);
                }
            }
            orders.add(order);
            came.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                came.await();
            }
            taken++;
            free.signalAll();
            return orders.remove();
        } finally {
            lock.unlock();
        }
    }

    public int refused() {
        lock.lock();
        try {
            return refused;
        } finally {
            lock.unlock();
        }
    }
}
