// OrderRailTest.orders_leave_in_the_order_they_came: "The fourth order got is Tonno, not Funghi" - a set keeps one of two equal orders.
package queues;

import java.util.LinkedHashSet;
import java.util.Set;

public class OrderRail {
    private final Set<String> orders = new LinkedHashSet<>();
    private final int capacity;

    public OrderRail(int capacity) { this.capacity = capacity; }

    public synchronized void put(String order) throws InterruptedException {
        while (orders.size() == capacity) {
            wait();
        }
        orders.add(order);
        notifyAll();
    }

    public synchronized String get() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.iterator().next();
        orders.remove(order);
        notifyAll();
        return order;
    }

    public synchronized int size() { return orders.size(); }
    public synchronized boolean isEmpty() { return orders.isEmpty(); }
    public synchronized boolean isFull() { return orders.size() == capacity; }
}
