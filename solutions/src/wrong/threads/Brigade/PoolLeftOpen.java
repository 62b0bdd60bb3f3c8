// BrigadeTest.the_dishes_come_in_the_order_of_the_recipes: "3 threads of the brigade have not ended" - the futures are done, and the pool's threads wait for more.
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
        ExecutorService cooks = Executors.newCachedThreadPool();
        List<Callable<String>> tasks = new ArrayList<>();
        recipes.forEach(recipe -> tasks.add(recipe::get));
        List<String> dishes = new ArrayList<>();
        try {
            for (Future<String> dish : cooks.invokeAll(tasks)) {
                dishes.add(dish.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return dishes;
    }
}
