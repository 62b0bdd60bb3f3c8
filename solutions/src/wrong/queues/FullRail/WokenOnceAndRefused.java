// FullRailTest.who_comes_too_late_for_the_free_place_waits_on: "refused() is" - a waiter who is woken and finds the place taken again is refused, with patience left.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

public class FullRail {

    private final int capacity;
    private final Duration patience;
    private final Deque<String> orders = new ArrayDeque<>();
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public synchronized boolean offer(String order) throws InterruptedException {
        if (orders.size() == capacity && !patience.isZero()) {
            wait(patience.toMillis());
        }
        if (orders.size() == capacity) {
            refused++;
            return false;
        }
        orders.add(order);
        notifyAll();
        return true;
    }

    public synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.remove();
        notifyAll();
        return order;
    }

    public synchronized int refused() {
        return refused;
    }
}
