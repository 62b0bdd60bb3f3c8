// OrderRailTest.at_a_full_rail_a_waiter_waits_for_a_free_place: "waiter-1 never comes to rest: it is busy at OrderRail.java:" - looking without pause burns a processor core while it waits.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        while (isFull()) {
            Thread.onSpinWait();
        }
        orders.put(order);
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
