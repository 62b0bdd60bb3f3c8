// FullRailTest.the_answer_says_whether_the_order_is_on_the_rail: "order 3" - with each order taken the rail grows by a place.
package queues;

import java.time.Duration;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class FullRail {

    private final LinkedTransferQueue<String> orders = new LinkedTransferQueue<>();
    private final Semaphore freePlaces;
    private final Duration patience;
    private final AtomicInteger refused = new AtomicInteger();

    public FullRail(int capacity, Duration patience) {
        this.freePlaces = new Semaphore(capacity, true);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (!freePlaces.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            refused.getAndUpdate(soFar -> soFar + 1);
            return false;
        }
        orders.add(order);
        return true;
    }

    public String take() throws InterruptedException {
        try {
            String order = orders.take();
            freePlaces.release();
            return order;
        } finally {
            freePlaces.release();
        }
    }

    public int refused() {
        return refused.get();
    }
}
