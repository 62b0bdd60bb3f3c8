// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "waiter-1 never comes to rest: it is busy at FullRail.java:" - looks without pause until the patience is over and burns a processor core.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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
        long deadline = System.nanoTime() + patience.toNanos();
        while (!orders.offer(order)) {
            if (System.nanoTime() >= deadline) {
                refused.incrementAndGet();
                return false;
            }
        }
        return true;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return refused.get();
    }
}
