// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "waiter-1 did not wait: it went on and ended" - getNano is the part of the patience below a second, which is 0 for a whole day.
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
        if (orders.offer(order, patience.getNano(), TimeUnit.NANOSECONDS)) {
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
