// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "as if nothing had gone wrong, and Funghi is interrupted" - what the pizza throws is taken for an interrupt of its cook.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    if (e instanceof InterruptedException) {
                        Thread.currentThread().interrupt();
                    } else {
                        burnt.compareAndSet(null, e);
                    }
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
