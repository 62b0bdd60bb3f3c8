// FullRailTest.an_interrupt_ends_the_wait_and_is_no_refusal: "cook-5 waits for ever" - one cook waits inside the monitor, and the next at its door, where no interrupt is heard.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FullRail {

    private final AtomicInteger refused = new AtomicInteger();

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private final Object gate = new Object();

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        boolean accepted = orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS);
        if (!accepted) {
            refused.incrementAndGet();
        }
        return accepted;
    }

    public String take() throws InterruptedException {
        synchronized (gate) {
            return orders.take();
        }
    }

    public int refused() {
        return refused.get();
    }
}
