// LastOrdersTest.accept_answers_at_once_and_a_cook_makes_the_order: "That the waiter gets an answer for Order 2 never happens" - a hatch without a place: the guest waits until the cook has a hand free.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new SynchronousQueue<>();
    private final Thread cook;
    private volatile boolean closed;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        if (closed) {
            return false;
        }
        try {
            rail.put(order);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void close() throws InterruptedException {
        if (!closed) {
            closed = true;
            rail.put(PILL);
        }
        cook.join();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != PILL; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
