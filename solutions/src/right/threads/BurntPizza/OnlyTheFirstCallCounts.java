package threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CompletableFuture<Void> burnt = new CompletableFuture<>();
        CountDownLatch home = new CountDownLatch(pizzas.size());
        for (Runnable pizza : pizzas) {
            hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    burnt.completeExceptionally(e);
                } finally {
                    home.countDown();
                }
            }).start();
        }
        home.await();
        burnt.complete(null);
        burnt.get();
    }
}
