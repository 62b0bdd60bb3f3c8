// LastOrdersTest.close_returns_when_everything_accepted_is_made: "host makes Funghi; no cook does" - close() makes what still hangs there on the thread of whoever closes.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

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
        for (String order = rail.poll(); order != null && order != PILL; order = rail.poll()) {
            maker.accept(order);
        }
        rail.add(PILL);
        cook.join();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
