// FullRailTest.the_answer_says_whether_the_order_is_on_the_rail: "The answer to the third order, at a rail of 2, is true, not false" - makes room by throwing away an order that was accepted.
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
        while (!orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            orders.poll();
            refused.incrementAndGet();
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
