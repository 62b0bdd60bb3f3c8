// LastOrdersTest.no_cook_is_interrupted_on_the_way_to_the_oven: "cook-1 was interrupted while it made Margherita" - between take and making = true the cook looks as if he rested.
package queues;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private final LinkedBlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;
    private final Object door = new Object();
    private volatile boolean closed;
    private volatile boolean making;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        synchronized (door) {
            if (closed) {
                return false;
            }
            rail.add(order);
            return true;
        }
    }

    public void close() throws InterruptedException {
        synchronized (door) {
            if (!closed) {
                closed = true;
                if (rail.isEmpty() && !making) {
                    cook.interrupt();
                }
            }
        }
        cook.join();
    }

    private void work() {
        try {
            while (!closed || !rail.isEmpty()) {
                String order = rail.take();
                making = true;
                maker.accept(order);
                making = false;
            }
        } catch (InterruptedException e) {
            // closing time
        }
    }
}
