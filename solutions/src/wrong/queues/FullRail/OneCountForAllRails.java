// FullRailTest.every_refusal_is_counted_and_nothing_else: "With another rail beside it, after 3 refusals, refused() is 0, not 3" - the count is static, and each new rail sets it to zero.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FullRail {

    private static final AtomicInteger refused = new AtomicInteger();

    private final BlockingQueue<String> orders;
    private final Duration patience;

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
        refused.set(0);
    }

    public boolean offer(String order) throws InterruptedException {
        boolean accepted = orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS);
        if (!accepted) {
            refused.incrementAndGet();
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
