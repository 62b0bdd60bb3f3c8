package queues;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A future per order, run by a pool of this evening's own. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) {
        ExecutorService pool = Executors.newFixedThreadPool(cooks);
        CompletableFuture<?>[] work = orders.stream()
                .map(order -> CompletableFuture.runAsync(() -> maker.accept(order), pool))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(work).join();
        pool.shutdown();
    }
}
