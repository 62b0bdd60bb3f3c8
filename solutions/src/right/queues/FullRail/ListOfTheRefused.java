package queues;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final long patience;
    private final Queue<String> sentHome = new ConcurrentLinkedQueue<>();

    public FullRail(int capacity, Duration patience) {
        this.orders = new LinkedBlockingQueue<>(capacity);
        this.patience = patience.toNanos();
    }

    public boolean offer(String order) throws InterruptedException {
        return orders.offer(order, patience, TimeUnit.NANOSECONDS) || !sentHome.add(order);
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        return sentHome.size();
    }
}
