// FullRailTest.two_waiters_refused_at_once_are_both_counted: "With both waiters refused, refused() is 1, not 2" - volatile makes the write visible, not the three steps of refused++ one.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private volatile int refused;

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        refused++;
        return false;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return refused;
    }
}
