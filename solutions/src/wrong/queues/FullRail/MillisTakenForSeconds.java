// FullRailTest.the_wait_ends_with_the_patience: "waiter-1 still waits after 3 s." - the number is in milliseconds, the unit says seconds.
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
        if (orders.offer(order, patience.toMillis(), TimeUnit.SECONDS)) {
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
