// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "waiter-7 waits for ever" - one waiter waits inside the monitor, and the next at its door, where no interrupt is heard.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;
    private final Object gate = new Object();

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        synchronized (gate) {
            orders.put(order);
        }
    }

    public String get() throws InterruptedException {
        return orders.take();
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
