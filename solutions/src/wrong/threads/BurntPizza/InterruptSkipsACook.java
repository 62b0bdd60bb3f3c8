// BurntPizzaTest.an_interrupt_is_no_burnt_pizza: "while Margherita was in the oven" - the interrupt ends the wait for one cook, and nobody waits for him again.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire) throws ExecutionException, InterruptedException {
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
        for (Thread cook : cooks) {
            try {
                cook.join();
            } catch (InterruptedException e) {
                System.out.println("on with the next cook");
            }
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
