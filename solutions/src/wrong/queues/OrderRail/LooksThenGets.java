// OrderRailTest.two_cooks_at_once_never_get_the_same_order: "Margherita and Funghi were put; cook-1 got Margherita, cook-2 got Margherita" - permits count the orders, but each is read in one block and taken away in another.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class OrderRail {

    private final Queue<String> orders = new ArrayDeque<>(); // guarded by this
    private final int capacity;
    private final Semaphore places;
    private final Semaphore hanging = new Semaphore(0);

    public OrderRail(int capacity) {
        this.capacity = capacity;
        this.places = new Semaphore(capacity);
    }

    public void put(String order) throws InterruptedException {
        places.acquire();
        synchronized (this) {
            orders.add(order);
        }
        hanging.release();
    }

    public String get() throws InterruptedException {
        hanging.acquire();
        String order;
        synchronized (this) {
            order = orders.peek();
        }
        synchronized (this) {
            orders.poll();
        }
        places.release();
        return order;
    }

    public synchronized int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean isFull() {
        return size() == capacity;
    }
}
