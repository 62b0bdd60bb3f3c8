// LastOrdersTest.an_interrupt_ends_one_wait_and_loses_no_order: "host came back from close() before Margherita and Funghi were made" - the interrupt is caught, and close() returns as if all were done.
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

    public void close() {
        cook.shutdown();
        try {
            cook.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
