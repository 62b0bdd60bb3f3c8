// LastOrdersTest.every_order_is_made_whatever_its_name: "was accepted once, and made never" - a guest orders what looks like the end, and the cook goes home.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        cook = new Thread(() -> {
            try {
                for (String order = rail.take(); !order.equals("END"); order = rail.take()) {
                    maker.accept(order);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "cook-1");
        cook.start();
    }

    public synchronized boolean accept(String order) {
        return !closed && rail.add(order);
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            if (!closed) {
                rail.add("END");
            }
            closed = true;
        }
        cook.join();
    }
}
