// LastOrdersTest.an_interrupt_ends_one_wait_and_loses_no_order: "owner waits for ever" - the put of who comes interrupted throws, it is closed already, and nobody hangs up the end again.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {
    private static final String END = new String("end");

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
        return !closed && rail.offer(order);
    }

    public void close() throws InterruptedException {
        synchronized (this) {
            if (!closed) {
                closed = true;
                rail.put(END);
            }
        }
        cook.join();
    }

    private void work() {
        try {
            for (String order = rail.take(); order != END; order = rail.take()) {
                maker.accept(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
