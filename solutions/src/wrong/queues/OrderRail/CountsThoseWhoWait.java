// OrderRailTest.asking_counts_what_hangs_on_the_rail_and_never_waits: "While waiter-2 waits at a full rail of 1, the answer is size 2, empty false, full true, not size 1, empty false, full true" - an order is counted before it has its place.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class OrderRail {

    private final BlockingQueue<String> orders;
    private final AtomicInteger size = new AtomicInteger();
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public void put(String order) throws InterruptedException {
        size.incrementAndGet();
        try {
            orders.put(order);
        } catch (InterruptedException e) {
            size.decrementAndGet();
            throw e;
        }
    }

    public String get() throws InterruptedException {
        String order = orders.take();
        size.decrementAndGet();
        return order;
    }

    public int size() {
        return size.get();
    }

    public boolean isEmpty() {
        return size.get() == 0;
    }

    public boolean isFull() {
        return size.get() >= capacity;
    }
}
