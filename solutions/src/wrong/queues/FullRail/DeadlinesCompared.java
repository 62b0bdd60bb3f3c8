// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "waiter-2 has patience for 292 years, and the answer, false, came at once" - now plus patience is too much for a long, and a negative deadline is over.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {

    private final int capacity;
    private final long patience;
    private final Lock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition order = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>(); // guarded by lock
    private int refused; // guarded by lock

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience.toNanos();
    }

    public boolean offer(String order) throws InterruptedException {
        long deadline = System.nanoTime() + patience;
        lock.lockInterruptibly();
        try {
            while (orders.size() == capacity) {
                if (System.nanoTime() >= deadline) {
                    refused++;
                    return false;
                }
                place.awaitNanos(deadline - System.nanoTime());
            }
            orders.add(order);
            this.order.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                order.await();
            }
            place.signal();
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
