// LastOrdersTest.an_order_is_made_when_accepted_and_only_then: "Margherita was accepted, and made never" - between the look at the flag and the order on the rail, the host hangs up the pill.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
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
        rail.add(order);
        return true;
    }

    public void close() throws InterruptedException {
        closed = true;
        rail.add(PILL);
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
