// BurntPizzaTest.the_others_are_waited_for: "caller came back from bake(...) while Margherita and Salami were in the oven" - a join with a limit ends when the limit is over, too.
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
            cook.join(1_000);
        }
        if (first.get() != null) {
            throw new ExecutionException(first.get());
        }
    }
}
