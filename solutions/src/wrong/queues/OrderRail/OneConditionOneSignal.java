// OrderRailTest.whoever_can_go_on_is_woken: "waiter-2 waits for ever" - cooks and waiters wait at one condition, and the signal for a waiter wakes a cook.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> orders = new ArrayDeque<>(); // guarded by lock
    private final int places;

    public OrderRail(int capacity) {
        places = capacity;
    }

    public void put(String order) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.size() == places) {
                changed.await();
            }
            orders.add(order);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    public String get() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                changed.await();
            }
            changed.signal();
            return orders.remove();
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return orders.size();
        } finally {
            lock.unlock();
        }
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean isFull() {
        return size() == places;
    }
}
