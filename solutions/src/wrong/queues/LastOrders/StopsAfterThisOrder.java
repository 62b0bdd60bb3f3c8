// LastOrdersTest.close_returns_when_everything_accepted_is_made: "host came back from close() before Funghi and Salami were made" - the cook looks at the flag, and leaves the accepted orders on the rail.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private volatile boolean closed;

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
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        }
        cook.join();
    }

    private void work() {
        try {
            while (!closed) {
                String order = rail.take();
                if (order != PILL) {
                    maker.accept(order);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
