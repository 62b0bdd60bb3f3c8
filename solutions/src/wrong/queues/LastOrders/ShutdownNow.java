// LastOrdersTest.close_returns_when_everything_accepted_is_made: "was interrupted while it made Margherita" - shutdownNow interrupts the cook at the oven and hands back what was promised.
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
        cook.shutdownNow();
        cook.awaitTermination(1, TimeUnit.HOURS);
    }
}
