// LastOrdersTest.nothing_gets_in_while_close_waits: "waiter met RejectedExecutionException" - the executor says no in its own way; the guest was to hear false.
package queues;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class LastOrders {

    private final ExecutorService cook = Executors.newSingleThreadExecutor();
    private final Consumer<String> maker;

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
    }

    public boolean accept(String order) {
        cook.execute(() -> maker.accept(order));
        return true;
    }

    public void close() throws InterruptedException {
        cook.shutdown();
        cook.awaitTermination(1, TimeUnit.HOURS);
    }
}
