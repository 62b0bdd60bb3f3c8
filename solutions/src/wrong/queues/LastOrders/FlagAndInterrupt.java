// LastOrdersTest.close_returns_when_everything_accepted_is_made: "host came back from close() before Margherita and Funghi and Salami were made" - the interrupt ends the work, and nobody waits for what was promised.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

    public void close() {
        synchronized (this) {
            closed = true;
        }
        cook.interrupt();
    }

    private void work() {
        try {
            while (true) {
                maker.accept(rail.take());
            }
        } catch (InterruptedException e) {
            // closing time
        }
    }
}
