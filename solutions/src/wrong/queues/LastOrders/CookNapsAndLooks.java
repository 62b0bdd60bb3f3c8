// LastOrdersTest.a_cook_without_an_order_rests: "waits for a while and looks again (LastOrders.java:" - the cook asks the flag ten times a second; the evening ends a nap too late, and he never rests.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
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
        rail.add(order);
        return true;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        cook.join();
    }

    private synchronized boolean isOver() {
        return closed && rail.isEmpty();
    }

    private void work() {
        try {
            while (!isOver()) {
                String order = rail.poll(100, TimeUnit.MILLISECONDS);
                if (order != null) {
                    maker.accept(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
