package threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CompletableFuture<Throwable> burnt = new CompletableFuture<>();
        CountDownLatch home = new CountDownLatch(pizzas.size());
        for (Runnable pizza : pizzas) {
            hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    burnt.complete(e);
                } finally {
                    home.countDown();
                }
            }).start();
        }
        home.await();
        Throwable first = burnt.getNow(null);
        if (first != null) {
            throw new ExecutionException(first);
        }
    }
}
