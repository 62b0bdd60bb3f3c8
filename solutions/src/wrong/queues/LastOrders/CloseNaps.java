// LastOrdersTest.close_waits_at_rest: "host waits for a while and looks again (LastOrders.java:" - close() naps and counts again until nothing is open.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
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

    private synchronized boolean isOver() {
        return open == 0;
    }

    private synchronized void oneIsMade() {
        open--;
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            if (!closed) {
                closed = true;
                rail.add(PILL);
            }
        }
        while (!isOver()) {
            Thread.sleep(10);
        }
        cook.join();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
                oneIsMade();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
