package queues;

import java.util.concurrent.LinkedBlockingQueue;

public class OrderRail {

    private final int capacity;
    private final LinkedBlockingQueue<String> orders;

    public OrderRail(int capacity) {
        this.capacity = capacity;
        this.orders = new LinkedBlockingQueue<>(capacity);
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
        return orders.size() == 0;
    }

    public boolean isFull() {
        return orders.size() == capacity;
    }
}
