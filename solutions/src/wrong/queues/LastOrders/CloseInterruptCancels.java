// LastOrdersTest.an_interrupt_ends_one_wait_and_loses_no_order: "was interrupted while it made Margherita" - whoever is interrupted in close() sends the cook away, from the oven too, and the other orders with him.
package queues;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LastOrders {

    private final ExecutorService cook = Executors.newSingleThreadExecutor();
    private final Consumer<String> maker;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
    }

    public boolean accept(String order) {
        try {
            cook.execute(() -> maker.accept(order));
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    public void close() throws InterruptedException {
        cook.shutdown();
        try {
            cook.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            cook.shutdownNow();
            throw e;
        }
    }
}
