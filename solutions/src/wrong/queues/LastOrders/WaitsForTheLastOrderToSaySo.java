// LastOrdersTest.an_evening_without_orders_ends: "host waits for ever" - the cook tells close() when he has made the last order; without orders he never does.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private final CountDownLatch over = new CountDownLatch(1);
    private int open; // guarded by this
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        open++;
        rail.add(order);
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        over.await();
        cook.interrupt();
        cook.join();
    }

    private synchronized void oneIsMade() {
        open--;
        if (closed && open == 0) {
            over.countDown();
        }
    }

    private void work() {
        try {
            while (true) {
                maker.accept(rail.take());
                oneIsMade();
            }
        } catch (InterruptedException e) {
            // everything is made
        }
    }
}
