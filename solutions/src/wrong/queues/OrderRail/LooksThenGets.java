// OrderRailTest.two_cooks_at_once_never_get_the_same_order: "Margherita and Funghi were put; cook-1 got Margherita, cook-2 got Margherita" - the order is read in one block and taken away in another.
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
            orders.add(order);
            notifyAll();
        }
    }

    public String get() throws InterruptedException {
        String order;
        synchronized (this) {
            while (orders.isEmpty()) {
                wait();
            }
            order = orders.peek();
        }
        synchronized (this) {
            orders.poll();
            notifyAll();
        }
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
