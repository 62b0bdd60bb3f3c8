// OrderRailTest.two_cooks_at_once_never_get_the_same_order: "Margherita and Funghi were put; cook-1 got Margherita, cook-2 got Margherita" - two cooks see the same order, and the second removes nothing.
package queues;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class OrderRail {

    private final int capacity;
    private final Semaphore places;
    private final Semaphore hanging = new Semaphore(0);
    private final ConcurrentLinkedQueue<String> orders = new ConcurrentLinkedQueue<>();

    public OrderRail(int capacity) {
        this.capacity = capacity;
        this.places = new Semaphore(capacity);
    }

    public void put(String order) throws InterruptedException {
        places.acquire();
        orders.add(order);
        hanging.release();
    }

    public String get() throws InterruptedException {
        hanging.acquire();
        String order = orders.peek();
        orders.remove(order);
        places.release();
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
