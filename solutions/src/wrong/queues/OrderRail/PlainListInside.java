// OrderRailTest.two_cooks_at_once_never_get_the_same_order: "met NoSuchElementException" - semaphores count the places, but two people still handle one ArrayDeque at once.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class OrderRail {

    private final Queue<String> orders = new ArrayDeque<>();
    private final Semaphore freePlaces;
    private final Semaphore hanging = new Semaphore(0);

    public OrderRail(int capacity) {
        freePlaces = new Semaphore(capacity);
    }

    public void put(String order) throws InterruptedException {
        freePlaces.acquire();
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
        return hanging.availablePermits();
    }

    public boolean isEmpty() {
        return hanging.availablePermits() == 0;
    }

    public boolean isFull() {
        return freePlaces.availablePermits() == 0;
    }
}
