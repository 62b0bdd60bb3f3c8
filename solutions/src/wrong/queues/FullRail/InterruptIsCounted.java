// FullRailTest.an_interrupt_ends_the_wait_and_is_no_refusal: "With nobody refused and one waiter interrupted, refused() is 1, not 0" - the exception is passed on, but finally has counted it before.
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
        boolean accepted = false;
        try {
            accepted = orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            if (!accepted) {
                refused.incrementAndGet();
            }
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
