// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "waiter-2 did not wait at a full rail of 1, after cook-1's get() was interrupted" - finally releases a place that nobody had taken.
package queues;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class OrderRail {
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();
    private final Semaphore places;
    private final Semaphore items = new Semaphore(0);
    private final int capacity;

    public OrderRail(int capacity) { this.capacity = capacity; places = new Semaphore(capacity); }

    public void put(String order) throws InterruptedException {
        places.acquire();
        orders.add(order);
        items.release();
    }

    public String get() throws InterruptedException {
        try {
            items.acquire();
            return orders.remove();
        } finally {
            places.release();
        }
    }

    public int size() { return items.availablePermits(); }
    public boolean isEmpty() { return size() == 0; }
    public boolean isFull() { return size() == capacity; }
}
