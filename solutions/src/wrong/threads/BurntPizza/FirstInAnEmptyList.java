// BurntPizzaTest.the_first_failure_stays_however_close_the_second_comes: "First of all Margherita is burnt, and the cause that caller hears is IllegalStateException: Funghi is burnt" - each call of the list is one step, not two of them: both find it empty, and the second pushes in before the first.
package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Throwable> burnt = Collections.synchronizedList(new ArrayList<>());
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    if (burnt.isEmpty()) {
                        burnt.add(0, e);
                    }
                }
            });
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
