// BrigadeTest.two_hundred_cooks_are_at_work_at_the_same_time: "Only 10 of 200 threads stand at" - ten threads for however many cooks.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        ExecutorService cooks = Executors.newFixedThreadPool(10);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            recipes.forEach(recipe -> tasks.add(recipe::get));
            List<String> dishes = new ArrayList<>();
            for (Future<String> dish : cooks.invokeAll(tasks)) {
                dishes.add(dish.get());
            }
            return dishes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            cooks.shutdown();
        }
    }
}
