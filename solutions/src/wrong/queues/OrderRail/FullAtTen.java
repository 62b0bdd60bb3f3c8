// OrderRailTest.size_empty_and_full_tell_how_the_rail_stands: "With 1 of 1 orders on the rail, isFull() is false, not true" - the size is compared with a constant, not with the places of this rail.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private static final int PLACES = 10;

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
        return orders.size() >= PLACES;
    }
}
