// BurntPizzaTest.the_first_failure_stays_however_close_the_second_comes: "First of all Margherita is burnt, and the cause that caller hears is IllegalStateException: Funghi is burnt" - get and set are a step each: both cooks find nothing, and the second writes over the first.
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
            cook.setUncaughtExceptionHandler((thread, failure) -> {
                if (burnt.get() == null) {
                    burnt.set(failure);
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
