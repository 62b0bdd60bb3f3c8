// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "That caller hears of what burnt never happens" - the cook who throws never comes to countDown, and the caller waits for him.
package threads;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CountDownLatch home = new CountDownLatch(pizzas.size());
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                pizza.run();
                home.countDown();
            });
            cook.setUncaughtExceptionHandler((thread, failure) -> burnt.compareAndSet(null, failure));
            cook.start();
        }
        home.await();
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
