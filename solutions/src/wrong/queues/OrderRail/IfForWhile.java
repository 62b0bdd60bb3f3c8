// OrderRailTest.at_an_empty_rail_each_cook_waits_for_an_order: "One order was put, and two cooks got" - woken by notifyAll, the second cook does not look again.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {

    private final Queue<String> orders = new ArrayDeque<>(); // guarded by this
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(String order) throws InterruptedException {
        if (orders.size() == capacity) {
            wait();
        }
        orders.add(order);
        notifyAll();
    }

    public synchronized String get() throws InterruptedException {
        if (orders.isEmpty()) {
            wait();
        }
        String order = orders.poll();
        notifyAll();
        return order;
    }

    public synchronized int size() {
        return orders.size();
    }

    public synchronized boolean isEmpty() {
        return orders.isEmpty();
    }

    public synchronized boolean isFull() {
        return orders.size() == capacity;
    }
}
