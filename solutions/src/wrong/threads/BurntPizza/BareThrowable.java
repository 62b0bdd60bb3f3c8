// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "Funghi is ruined" - keeps exceptions and errors, and there is more that can be thrown.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable failure) {
                    if (failure instanceof Exception || failure instanceof Error) {
                        first.compareAndSet(null, failure);
                    }
                }
            });
            cooks.add(cook);
            cook.start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
