// FullRailTest.of_two_waiters_at_the_last_place_one_is_refused: "stays at orders.put" - between the look at the rail and put, the other waiter can take the place.
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
        if (orders.remainingCapacity() > 0) {
            orders.put(order);
            return true;
        }
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
