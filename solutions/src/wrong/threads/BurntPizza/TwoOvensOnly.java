// BurntPizzaTest.all_pizzas_are_baked_at_once: "That 3 pizzas are in the oven at once never happens" - a pool of two for any number of pizzas.
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
        ExecutorService cooks = Executors.newFixedThreadPool(2, hire);
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        for (Runnable pizza : pizzas) {
            cooks.execute(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    burnt.compareAndSet(null, e);
                }
            });
        }
        cooks.shutdown();
        cooks.awaitTermination(1, TimeUnit.DAYS);
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
