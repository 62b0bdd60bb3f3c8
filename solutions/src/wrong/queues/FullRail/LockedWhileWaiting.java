// FullRailTest.with_patience_left_a_waiter_gets_the_place_that_comes_free: "host waits at FullRail.java:33 for the FullRail" - the lock of the whole rail is kept while waiting: who asks for the number waits as well.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private int refused; // guarded by this

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public synchronized boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        refused++;
        return false;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public synchronized int refused() {
        return refused;
    }
}
