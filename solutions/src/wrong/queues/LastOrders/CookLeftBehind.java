// LastOrdersTest.every_cook_goes_home: "1 thread of the kitchen has not ended" - everything is made, and the cook waits at the rail for an order that cannot come any more.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private int open; // guarded by this
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        Thread cook = new Thread(this::work, "cook-1");
        cook.setDaemon(true);
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

    public synchronized void close() throws InterruptedException {
        closed = true;
        while (open > 0) {
            wait();
        }
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
            Thread.currentThread().interrupt();
        }
    }
}
