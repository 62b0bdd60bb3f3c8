// BurntPizzaTest.all_pizzas_are_baked_at_once: "is baked by a thread that was not hired: caller" - run() starts nothing.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.run();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
