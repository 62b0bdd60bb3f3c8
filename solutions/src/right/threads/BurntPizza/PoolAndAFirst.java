package threads;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        ExecutorService cooks = Executors.newCachedThreadPool(hire);
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        for (Runnable pizza : pizzas) {
            cooks.execute(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    burnt.updateAndGet(first -> first == null ? e : first);
                }
            });
        }
        cooks.shutdown();
        cooks.awaitTermination(1, TimeUnit.DAYS);
        Throwable first = burnt.get();
        if (first != null) {
            throw new ExecutionException(first);
        }
    }
}
