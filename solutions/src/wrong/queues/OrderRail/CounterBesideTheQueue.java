// OrderRailTest.two_orders_put_at_once_both_hang_on_the_rail: "With two orders put, size() is 1, not 2" - the queue is thread-safe, the volatile counter beside it is not.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;
    private final int capacity;
    private volatile int size;

    public OrderRail(int capacity) {
        this.capacity = capacity;
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        orders.put(order);
        size++;
    }

    public String get() throws InterruptedException {
        String order = orders.take();
        size--;
        return order;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean isFull() {
        return size == capacity;
    }
}
