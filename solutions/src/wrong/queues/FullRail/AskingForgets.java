// FullRailTest.every_refusal_is_counted_and_nothing_else: "At refusal number 2, refused() is 1, not 2" - answers the refusals since it was last asked.
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
        return refused.getAndSet(0);
    }
}
