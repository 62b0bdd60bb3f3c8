package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final int capacity;
    private final Duration patience;
    private final Queue<String> orders = new ArrayDeque<>(); // guarded by this
    private int refused;                                     // guarded by this

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
            wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
        }
        orders.add(order);
        notifyAll();
        return true;
    }

    public synchronized String take() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        notifyAll();
        return orders.remove();
    }

    public synchronized int refused() {
        return refused;
    }
}
