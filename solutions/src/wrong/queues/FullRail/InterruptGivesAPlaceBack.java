// FullRailTest.an_interrupt_ends_the_wait_and_is_no_refusal: "waiter-1 did not wait on" - who was interrupted gives back a place that he never had.
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
        try {
            if (!freePlaces.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                refused.getAndUpdate(soFar -> soFar + 1);
                return false;
            }
        } catch (InterruptedException e) {
            freePlaces.release();
            throw e;
        }
        orders.add(order);
        return true;
    }

    public String take() throws InterruptedException {
        String order = orders.take();
        freePlaces.release();
        return order;
    }

    public int refused() {
        return refused.get();
    }
}
