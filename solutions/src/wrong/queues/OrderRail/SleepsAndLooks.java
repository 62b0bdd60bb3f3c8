// OrderRailTest.at_an_empty_rail_each_cook_waits_for_an_order: "cook-1 waits for a while and looks again (OrderRail.java:22) while the rail is empty" - looks every few milliseconds instead of waiting until it is woken.
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
        String order = orders.poll();
        while (order == null) {
            Thread.sleep(5);
            order = orders.poll();
        }
        return order;
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
