// OrderRailTest.a_place_is_free_when_its_order_is_gone: "waiter-1 has put Funghi, and 2 orders hang on a rail of 1" - the place is given away while the order still hangs there.
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
        freePlaces.acquire();
        orders.add(order);
        hanging.release();
    }

    public String get() throws InterruptedException {
        hanging.acquire();
        freePlaces.release();
        return orders.remove();
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
