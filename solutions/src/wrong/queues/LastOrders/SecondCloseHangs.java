// LastOrdersTest.closing_again_returns: "owner waits for ever" - the cook says once that he is done: the first to close hears it, the second waits for another word.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Semaphore done = new Semaphore(0);
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        new Thread(this::work, "cook-1").start();
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
        done.acquire();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
            done.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
