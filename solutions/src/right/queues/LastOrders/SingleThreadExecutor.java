package queues;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** An executor has all of it: execute or a refusal, shutdown, and a way to wait for the last task. */
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
        cook.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
    }
}
