// FullRailTest.an_interrupt_ends_the_wait_and_is_no_refusal: "waiter-2 waits at FullRail.java:22 for the FullRail" - waiter-2 waits for the lock that waiter-1 keeps while waiting, and hears no interrupt there.
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

    public synchronized boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        refused.incrementAndGet();
        return false;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return refused.get();
    }
}
