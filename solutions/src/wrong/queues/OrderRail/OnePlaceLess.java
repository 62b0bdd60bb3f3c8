// OrderRailTest.orders_leave_in_the_order_they_came: "The call does not come back: nobody can move any more" - one place is kept free, as in a ring that tells full from empty by it.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(Math.max(1, capacity - 1));
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
        return orders.remainingCapacity() == 0;
    }
}
