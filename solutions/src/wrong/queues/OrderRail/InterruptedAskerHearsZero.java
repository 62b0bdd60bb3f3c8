// OrderRailTest.asking_counts_what_hangs_on_the_rail_and_never_waits: "The answer to owner, who came interrupted, is size 0, empty true, full false, not size 1, empty false, full true" - the lock of size() is given up at an interrupt, and zero stands for no answer.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {

    private final int capacity;
    private final Queue<String> orders = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition order = lock.newCondition();

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public void put(String what) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.size() == capacity) {
                place.await();
            }
            orders.add(what);
            order.signal();
        } finally {
            lock.unlock();
        }
    }

    public String get() throws InterruptedException {
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

    public int size() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
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
        return size() == capacity;
    }
}
