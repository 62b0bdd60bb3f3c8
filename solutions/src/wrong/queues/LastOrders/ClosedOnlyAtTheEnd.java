// LastOrdersTest.nothing_gets_in_while_close_waits: "The answer to Funghi, while close() waits for Margherita, is true" - the flag goes up when everything is made; until then guests come in, perhaps all night.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

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

    public void close() throws InterruptedException {
        synchronized (this) {
            while (open > 0) {
                wait();
            }
            closed = true;
        }
        cook.interrupt();
        cook.join();
    }

    private synchronized void oneIsMade() {
        open--;
        notifyAll();
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
