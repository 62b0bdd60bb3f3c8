// BurntPizzaTest.the_others_are_waited_for: "was interrupted while Margherita was in the oven" - one pizza burns, and the others are taken out half-baked.
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
                    burnt.compareAndSet(null, e);
                    cooks.shutdownNow();
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
