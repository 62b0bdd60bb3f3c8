// BurntPizzaTest.cooks_share_nothing_without_an_order: "contents of ArrayList" - an ArrayList into which two cooks put something at the same time.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Throwable> burnt = new ArrayList<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler((thread, failure) -> burnt.add(failure));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (!burnt.isEmpty()) {
            throw new ExecutionException(burnt.get(0));
        }
    }
}
