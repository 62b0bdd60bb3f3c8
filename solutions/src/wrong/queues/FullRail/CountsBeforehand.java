// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "While waiter-1 still waits, refused() is 1, not 0" - counts the waiter as refused while the wait still goes on.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private final AtomicInteger refused = new AtomicInteger();

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offer(order)) {
            return true;
        }
        refused.incrementAndGet();
        boolean accepted = orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS);
        if (accepted) {
            refused.decrementAndGet();
        }
        return accepted;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return refused.get();
    }
}
