// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "waiter-6 did not wait" - who was interrupted gives back a place that he never had.
package queues;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class OrderRail {

    private final Queue<String> orders = new ConcurrentLinkedQueue<>();
    private final Semaphore freePlaces;
    private final Semaphore hanging = new Semaphore(0);
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
        this.freePlaces = new Semaphore(capacity);
    }

    public void put(String order) throws InterruptedException {
        try {
            freePlaces.acquire();
        } catch (InterruptedException e) {
            freePlaces.release();
            throw e;
        }
        orders.add(order);
        hanging.release();
    }

    public String get() throws InterruptedException {
        hanging.acquire();
        String order = orders.remove();
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
        return orders.size() == capacity;
    }
}
