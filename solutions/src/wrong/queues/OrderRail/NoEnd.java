// OrderRailTest.at_a_full_rail_a_waiter_waits_for_a_free_place: "waiter-1 did not wait: it went on and ended" - a LinkedBlockingQueue without a limit takes every order at once.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public void put(String order) throws InterruptedException {
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
        return orders.size() == capacity;
    }
}
