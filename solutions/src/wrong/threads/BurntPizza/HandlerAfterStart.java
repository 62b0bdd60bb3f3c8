// BurntPizzaTest.a_failure_is_heard_however_early_it_comes: "bake(...) returned as if nothing had gone wrong" - the cook can be over before the handler is set.
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
            Thread cook = hire.newThread(pizza);
            cook.start();
            cook.setUncaughtExceptionHandler((thread, failure) -> burnt.compareAndSet(null, failure));
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
