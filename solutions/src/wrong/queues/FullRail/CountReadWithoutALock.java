// FullRailTest.asking_sees_every_refusal_so_far: "writes refused (FullRail.java:" - counted under the monitor, read without it.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {
    private final BlockingQueue<String> orders;
    private final Duration patience;
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        synchronized (this) {
            refused++;
        }
        return false;
    }

    public String take() throws InterruptedException { return orders.take(); }
    public int refused() { return refused; }
}
