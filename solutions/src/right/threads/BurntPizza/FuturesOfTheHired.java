package threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> first = new AtomicReference<>();
        CompletableFuture<?>[] all = pizzas.stream()
                .map(pizza -> CompletableFuture.runAsync(() -> {
                    try {
                        pizza.run();
                    } catch (Throwable e) {
                        first.compareAndSet(null, e);
                    }
                }, work -> hire.newThread(work).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get();
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
