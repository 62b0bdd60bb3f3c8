// OrderRailTest.size_empty_and_full_tell_how_the_rail_stands: "With 200 of 200 orders on the rail, isFull() is false, not true" - two Integers beyond 127 are two objects, and == compares objects.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {
    private final Queue<String> orders = new ArrayDeque<>();
    private final Integer capacity;
    private Integer count = 0;

    public OrderRail(int capacity) { this.capacity = capacity; }

    public synchronized void put(String order) throws InterruptedException {
        while (count == capacity) {
            wait();
        }
        orders.add(order);
        count++;
        notifyAll();
    }

    public synchronized String get() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        count--;
        notifyAll();
        return orders.remove();
    }

    public synchronized int size() { return count; }
    public synchronized boolean isEmpty() { return count == 0; }
    public synchronized boolean isFull() { return count == capacity; }
}
