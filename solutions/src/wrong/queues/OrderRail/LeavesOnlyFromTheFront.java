// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "cook-10 waits for ever" - a cook who is interrupted behind another stays in the line, and is handed an order.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {
    private static final class Place {
        String order;
    }

    private final int capacity;
    private final Queue<String> orders = new ArrayDeque<>();
    private final Queue<Place> cooks = new ArrayDeque<>();

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(String order) throws InterruptedException {
        while (orders.size() == capacity) {
            wait();
        }
        Place cook = cooks.poll();
        if (cook != null) {
            cook.order = order;
        } else {
            orders.add(order);
        }
        notifyAll();
    }

    public synchronized String get() throws InterruptedException {
        if (!orders.isEmpty()) {
            notifyAll();
            return orders.remove();
        }
        Place mine = new Place();
        cooks.add(mine);
        while (mine.order == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                if (mine.order == null) {
                    if (cooks.peek() == mine) {
                        cooks.remove();
                    }
                    throw e;
                }
                Thread.currentThread().interrupt();
                return mine.order;
            }
        }
        return mine.order;
    }

    public synchronized int size() {
        return orders.size();
    }

    public synchronized boolean isEmpty() {
        return orders.isEmpty();
    }

    public synchronized boolean isFull() {
        return orders.size() == capacity;
    }
}
