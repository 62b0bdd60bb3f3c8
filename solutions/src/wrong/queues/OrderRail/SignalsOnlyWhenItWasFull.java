// OrderRailTest.three_free_places_are_enough_for_three_waiters: "waiter-2 waits for ever" - the second place comes free before the first waiter is awake, and nobody wakes the second one.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Deque<String> orders = new ArrayDeque<>();
    private final int capacity;

    public OrderRail(int capacity) { this.capacity = capacity; }

    public void put(String order) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.size() == capacity) {
                notFull.await();
            }
            orders.addLast(order);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public String get() throws InterruptedException {
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

    public int size() { lock.lock(); try { return orders.size(); } finally { lock.unlock(); } }
    public boolean isEmpty() { return size() == 0; }
    public boolean isFull() { return size() == capacity; }
}
