// BurntPizzaTest.the_first_failure_stays_however_close_the_second_comes: "First of all Margherita is burnt, and the cause that caller hears is IllegalStateException: Funghi is burnt" - volatile shows each write, and both cooks have looked before either writes.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private static final class Evening {
        private volatile Throwable burnt;
    }

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        Evening evening = new Evening();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler((thread, failure) -> {
                if (evening.burnt == null) {
                    evening.burnt = failure;
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (evening.burnt != null) {
            throw new ExecutionException(evening.burnt);
        }
    }
}
