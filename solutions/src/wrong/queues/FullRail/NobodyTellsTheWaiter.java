// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "waiter-1 still waits after 3 s." - take makes room and wakes nobody.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

public class FullRail {

    private final Queue<String> orders = new ArrayDeque<>(); // guarded by this
    private final int capacity;
    private final Duration patience;
    private int refused; // guarded by this

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public synchronized boolean offer(String order) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (orders.size() == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                refused++;
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        orders.add(order);
        notifyAll();
        return true;
    }

    public synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        return orders.remove();
    }

    public synchronized int refused() {
        return refused;
    }
}
