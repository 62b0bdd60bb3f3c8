// LastOrdersTest.no_cook_is_interrupted_on_the_way_to_the_oven: "cook-1 was interrupted while it made Margherita" - the interrupt can come when the order is taken and not yet in the oven.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {
    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private volatile boolean atTheRail;
    private boolean closed;

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
        if (atTheRail) {
            cook.interrupt();
        }
        cook.join();
    }

    private synchronized boolean isOver() {
        return closed && rail.isEmpty();
    }

    private void work() {
        atTheRail = true;
        while (!isOver()) {
            try {
                String order = rail.take();
                atTheRail = false;
                maker.accept(order);
            } catch (InterruptedException e) {
                // closing time: look again
            }
            atTheRail = true;
        }
    }
}
