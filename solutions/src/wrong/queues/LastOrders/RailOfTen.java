// LastOrdersTest.accept_answers_at_once_and_a_cook_makes_the_order: "The kitchen is open, and the answer to Order 12 is false" - a full rail is no reason to say no; the twelfth guest is told that it is too late.
package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new ArrayBlockingQueue<>(10);
    private final Thread cook;
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public synchronized boolean accept(String order) {
        return !closed && rail.offer(order);
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            if (!closed) {
                closed = true;
                rail.put(PILL);
            }
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
