// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "bake(...) returned as if nothing had gone wrong, and Funghi is burnt" - the latch is open before the handler hears of the failure.
package threads;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire) throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        CountDownLatch home = new CountDownLatch(pizzas.size());
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } finally {
                    home.countDown();
                }
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
