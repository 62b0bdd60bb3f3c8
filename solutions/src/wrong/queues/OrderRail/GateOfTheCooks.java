// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "cook-9 waits for ever" - one cook waits with the lock in hand, and the next in lock(), which hears no interrupt.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {

    private final BlockingQueue<String> orders;
    private final Lock gate = new ReentrantLock();

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.put(order);
    }

    public String get() throws InterruptedException {
        gate.lock();
        try {
            return orders.take();
        } finally {
            gate.unlock();
        }
    }

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isFull() {
        return orders.remainingCapacity() == 0;
    }
}
