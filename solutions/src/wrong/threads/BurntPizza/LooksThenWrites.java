// BurntPizzaTest.cooks_share_nothing_without_an_order: "burnt (BurntPizza.java:" - two cooks find nothing and both write; the field is plain besides.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private Throwable burnt;

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        burnt = null;
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    if (burnt == null) {
                        burnt = e;
                    }
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (burnt != null) {
            throw new ExecutionException(burnt);
        }
    }
}
