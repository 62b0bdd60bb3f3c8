// BurntPizzaTest.the_next_evening_knows_nothing_of_this_one: "caller met ExecutionException" - the field keeps the failure for all evenings to come.
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
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
