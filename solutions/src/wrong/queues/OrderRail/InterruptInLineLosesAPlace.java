// OrderRailTest.an_interrupt_between_two_steps_loses_no_place: "waiter-2 waits for ever" - the permit is spent when the lock throws, and nobody gives it back.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {
    private final Queue<String> orders = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore places;
    private final Semaphore hanging = new Semaphore(0);
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
        places = new Semaphore(capacity);
    }

    public void put(String order) throws InterruptedException {
        places.acquire();
        lock.lockInterruptibly();
        try {
            orders.add(order);
        } finally {
            lock.unlock();
        }
        hanging.release();
    }

    public String get() throws InterruptedException {
        hanging.acquire();
        lock.lock();
        String order;
        try {
            order = orders.remove();
        } finally {
            lock.unlock();
        }
        places.release();
        return order;
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
        return size() == capacity;
    }
}
