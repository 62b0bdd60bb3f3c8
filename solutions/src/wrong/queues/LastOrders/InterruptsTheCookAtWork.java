// LastOrdersTest.close_returns_when_everything_accepted_is_made: "cook-1 was interrupted while it made Margherita" - the interrupt shall wake the cook at the rail; it also reaches him at the oven.
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

    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        cook.interrupt();
        cook.join();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void work() {
        while (true) {
            String order;
            try {
                order = isClosed() ? rail.poll() : rail.take();
            } catch (InterruptedException e) {
                continue; // look again: it is closed
            }
            if (order == null) {
                return;
            }
            maker.accept(order);
        }
    }
}
