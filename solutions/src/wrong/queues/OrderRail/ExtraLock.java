// OrderRailTest.at_a_full_rail_a_waiter_waits_for_a_free_place: "cook-1 waits at OrderRail.java:20 for the OrderRail" - the lock around the queue is kept while waiting inside the queue, so that nobody else gets in.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OrderRail {

    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        orders = new ArrayBlockingQueue<>(capacity);
    }

    public synchronized void put(String order) throws InterruptedException {
        orders.put(order);
    }

    public synchronized String get() throws InterruptedException {
        return orders.take();
    }

    public synchronized int size() {
        return orders.size();
    }

    public synchronized boolean isEmpty() {
        return orders.isEmpty();
    }

    public synchronized boolean isFull() {
        return orders.remainingCapacity() == 0;
    }
}
