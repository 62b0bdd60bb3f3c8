// BurntPizzaTest.an_interrupt_is_no_burnt_pizza: "caller came back from bake(...) while Margherita, Funghi and Salami were in the oven" - no pizza has burnt, and the caller is told that one has.
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
                } catch (Throwable e) {
                    first.compareAndSet(null, e);
                }
            });
            cook.start();
            cooks.add(cook);
        }
        try {
            for (Thread cook : cooks) {
                cook.join();
            }
        } catch (InterruptedException e) {
            throw new ExecutionException(e);
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
