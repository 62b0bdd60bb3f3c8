// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "First of all Funghi is charred, and the cause that caller hears is RuntimeException: the oven is too hot" - an ExecutionException is passed on as it is, and this one the pizza threw.
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
                    burnt.compareAndSet(null, e);
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        Throwable first = burnt.get();
        if (first instanceof ExecutionException wrapped) {
            throw wrapped;
        } else if (first != null) {
            throw new ExecutionException(first);
        }
    }
}
