package queues;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class OrderRail {

    private final BlockingDeque<String> orders;

    public OrderRail(int capacity) {
        orders = new LinkedBlockingDeque<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.putLast(order);
    }

    public String get() throws InterruptedException {
        return orders.takeFirst();
    }

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.peekFirst() == null;
    }

    public boolean isFull() {
        return orders.remainingCapacity() == 0;
    }
}
