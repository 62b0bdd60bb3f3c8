// BurntPizzaTest.an_interrupt_is_not_lost: "isInterrupted() of caller is false" - joins until each cook is home, and keeps the interrupt to himself.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire) throws ExecutionException {
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler(
                    (thread, failure) -> burnt.compareAndSet(null, failure));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            while (cook.isAlive()) {
                try {
                    cook.join();
                } catch (InterruptedException e) {
                    // still waiting
                }
            }
        }
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
