// BurntPizzaTest.the_others_are_waited_for: "Margherita was ordered twice, and caller came back" - one cook for each pizza in a map: who bakes it too is forgotten.
package threads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

public class BurntPizza {
    public void bake(List<Runnable> pizzas, ThreadFactory hire) throws ExecutionException, InterruptedException {
        AtomicReference<Throwable> burnt = new AtomicReference<>();
        Map<Runnable, Thread> cooks = new LinkedHashMap<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable thrown) {
                    burnt.compareAndSet(null, thrown);
                }
            });
            cook.start();
            cooks.put(pizza, cook);
        }
        for (Thread cook : cooks.values()) {
            cook.join();
        }
        if (burnt.get() != null) {
            throw new ExecutionException(burnt.get());
        }
    }
}
