package queues;

import java.util.ArrayDeque;
import java.util.Deque;

public class OrderRail {

    private final int capacity;
    private final Deque<String> orders = new ArrayDeque<>(); // guarded by this

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(String order) throws InterruptedException {
        while (orders.size() == capacity) {
            wait();
        }
        orders.addLast(order);
        notifyAll();
    }

    public synchronized String get() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.removeFirst();
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
