package queues;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Semaphore;

public class OrderRail {

    private final LinkedTransferQueue<String> orders = new LinkedTransferQueue<>();
    private final Semaphore freePlaces;

    public OrderRail(int capacity) {
        freePlaces = new Semaphore(capacity, true);
    }

    public void put(String order) throws InterruptedException {
        freePlaces.acquire();
        orders.put(order);
    }

    public String get() throws InterruptedException {
        String order = orders.take();
        freePlaces.release();
        return order;
    }

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isFull() {
        return freePlaces.availablePermits() == 0;
    }
}
