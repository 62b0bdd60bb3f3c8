package queues;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Every order begins when the one before it is made; whoever closes waits for the end of the chain. */
public class LastOrders {

    private final Consumer<String> maker;
    private final ExecutorService cook = Executors.newSingleThreadExecutor(work -> new Thread(work, "cook-1"));
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null); // guarded by this
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        last = last.thenRunAsync(() -> maker.accept(order), cook);
        return true;
    }

    public void close() throws InterruptedException {
        CompletableFuture<Void> end;
        synchronized (this) {
            closed = true;
            end = last;
        }
        end.whenComplete((made, failure) -> cook.shutdown()); // no finally: an interrupt comes before the end
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
