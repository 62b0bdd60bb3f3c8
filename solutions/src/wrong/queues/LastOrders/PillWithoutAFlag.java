// LastOrdersTest.nothing_gets_in_while_close_waits: "The answer to Funghi, while close() waits for Margherita, is true" - behind the pill the rail is as long as before it: orders hung up there are promised and lost.
package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class LastOrders {

    private static final String PILL = new String("last order");

    private final Consumer<String> maker;
    private final BlockingQueue<String> rail = new LinkedBlockingQueue<>();
    private final Thread cook;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
        cook = new Thread(this::work, "cook-1");
        cook.start();
    }

    public boolean accept(String order) {
        return rail.add(order);
    }

    public void close() throws InterruptedException {
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
