package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private final Object counting = new Object();
    private int refused; // guarded by counting

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity, true);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        synchronized (counting) {
            refused++;
        }
        return false;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        synchronized (counting) {
            return refused;
        }
    }
}
