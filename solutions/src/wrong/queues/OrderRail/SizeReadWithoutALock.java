// OrderRailTest.asking_sees_what_others_have_done: "writes count (OrderRail.java:" - put and get hold the monitor, whoever asks does not.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {
    private final Queue<String> orders = new ArrayDeque<>();
    private final int capacity;
    private int count;

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

    public int size() { return count; }
    public boolean isEmpty() { return count == 0; }
    public boolean isFull() { return count == capacity; }
}
