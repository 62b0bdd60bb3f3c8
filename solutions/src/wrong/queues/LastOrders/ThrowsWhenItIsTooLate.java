// LastOrdersTest.an_order_is_made_when_accepted_and_only_then: "waiter met RejectedExecutionException" - who comes between the flag and the lock is answered with an exception, and not with false.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

public class LastOrders {

    private final BlockingQueue<Runnable> rail = new LinkedBlockingQueue<>();
    private final Consumer<String> maker;
    private final Thread cook = new Thread(this::work, "cook-1");
    private volatile boolean closed;
    private boolean shut; // guarded by this
    private boolean over; // the cook's

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook.start();
    }

    public boolean accept(String order) {
        if (closed) {
            return false;
        }
        synchronized (this) {
            if (shut) {
                throw new RejectedExecutionException(order);
            }
            rail.add(() -> maker.accept(order));
        }
        return true;
    }

    public void close() throws InterruptedException {
        closed = true;
        synchronized (this) {
            if (!shut) {
                shut = true;
                rail.add(() -> over = true);
            }
        }
        cook.join();
    }

    private void work() {
        try {
            while (!over) {
                rail.take().run();
            }
        } catch (InterruptedException e) {
            // nobody does that
        }
    }
}
