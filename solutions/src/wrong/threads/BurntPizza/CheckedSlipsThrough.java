// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "as if nothing had gone wrong, and the oven is cold" - a Runnable can throw a checked exception, too: only the compiler minds.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire) throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (RuntimeException | Error e) {
                    first.compareAndSet(null, e);
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
