// BurntPizzaTest.an_evening_that_was_left_is_another_one: "nothing burnt but Margherita of the first" - who leaves with an interrupt takes nothing out, and his cooks put something in.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    private final AtomicReference<Throwable> burnt = new AtomicReference<>();

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler(
                    (thread, failure) -> burnt.compareAndSet(null, failure));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        Throwable first = burnt.getAndSet(null);
        if (first != null) {
            throw new ExecutionException(first);
        }
    }
}
