// OrderRailTest.each_rail_wakes_its_own_cooks: "cook-2 waits for ever" - one static condition for all rails, and the signal wakes a cook at another rail.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {
    private static final Lock LOCK = new ReentrantLock();
    private static final Condition NOT_EMPTY = LOCK.newCondition();
    private static final Condition NOT_FULL = LOCK.newCondition();
    private final Deque<String> orders = new ArrayDeque<>();
    private final int capacity;

    public OrderRail(int capacity) { this.capacity = capacity; }

    public void put(String order) throws InterruptedException {
        LOCK.lockInterruptibly();
        try {
            while (orders.size() == capacity) {
                NOT_FULL.await();
            }
            orders.addLast(order);
            NOT_EMPTY.signal();
        } finally {
            LOCK.unlock();
        }
    }

    public String get() throws InterruptedException {
        LOCK.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                NOT_EMPTY.await();
            }
            String order = orders.removeFirst();
            NOT_FULL.signal();
            return order;
        } finally {
            LOCK.unlock();
        }
    }

    public int size() { LOCK.lock(); try { return orders.size(); } finally { LOCK.unlock(); } }
    public boolean isEmpty() { return size() == 0; }
    public boolean isFull() { return size() == capacity; }
}
