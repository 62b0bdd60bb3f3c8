// OrderRailTest.size_empty_and_full_tell_how_the_rail_stands: "With 0 of 1 orders on the rail, isFull() is true, not false" - places left means not full; here it means full.
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
        return orders.take();
    }

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isFull() {
        return orders.remainingCapacity() > 0;
    }
}
