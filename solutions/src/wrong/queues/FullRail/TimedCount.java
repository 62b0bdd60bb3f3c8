// FullRailTest.asking_sees_every_refusal_so_far: "With waiter-1 and waiter-2 refused, refused() is 1, not 2" - who is refused at once is counted under the monitor, who is refused after a wait with a bare refused++.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private volatile int refused;

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (patience.isZero()) {
            if (orders.offer(order)) {
                return true;
            }
            synchronized (this) {
                refused++;
            }
            return false;
        }
        boolean accepted = orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS);
        if (!accepted) {
            refused++;
        }
        return accepted;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return refused;
    }
}
