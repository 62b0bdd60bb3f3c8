// LastOrdersTest.close_returns_when_everything_accepted_is_made: "host came back from close() before Margherita and Funghi and Salami were made" - the pill is hung up right, but close() does not wait until the cook comes to it.
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

    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        }
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
