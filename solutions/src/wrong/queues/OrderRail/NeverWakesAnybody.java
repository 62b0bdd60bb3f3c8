// OrderRailTest.at_an_empty_rail_each_cook_waits_for_an_order: "That a cook gets Margherita never happens" - nobody signals the condition, so that a cook who waits stays.
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
        while (orders.size() == capacity) {
            wait();
        }
        orders.add(order);
    }

    public synchronized String get() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.remove();
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
