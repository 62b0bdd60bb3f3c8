// BurntPizzaTest.the_first_failure_in_time_is_told: "the cause that caller hears is IllegalStateException: Margherita is burnt" - futures that are asked in the order of the list tell the first of the list.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        ExecutorService cooks = Executors.newCachedThreadPool(hire);
        List<Future<?>> baking = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            baking.add(cooks.submit(pizza));
        }
        cooks.shutdown();
        cooks.awaitTermination(1, TimeUnit.DAYS);
        for (Future<?> one : baking) {
            one.get();
        }
    }
}
