// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "cook-1 waits at OrderRail.java:22 in ArrayBlockingQueue.take" - catches the interrupt and waits again.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.put(order);
    }

    public String get() throws InterruptedException {
        while (true) {
            try {
                return orders.take();
            } catch (InterruptedException e) {
                // nothing came yet: again
            }
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
