// OrderRailTest.the_last_place_goes_to_one_order: "Two orders were hung on a rail of 1" - the free place is found in one block and taken in another.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {

    private final int capacity;
    private final Queue<String> orders = new ArrayDeque<>(); // guarded by this

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public void put(String order) throws InterruptedException {
        synchronized (this) {
            while (orders.size() >= capacity) {
                wait();
            }
        }
        synchronized (this) {
            orders.add(order);
            notifyAll();
        }
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
        return orders.size() >= capacity;
    }
}
