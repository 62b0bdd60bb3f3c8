package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A fixed pool with a thread for each recipe, and a future for each dish. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        if (recipes.isEmpty()) {
            return List.of();
        }
        ExecutorService cooks = Executors.newFixedThreadPool(recipes.size());
        List<Future<String>> futures = recipes.stream().map(recipe -> cooks.submit(recipe::get)).toList();
        cooks.shutdown();
        List<String> dishes = new ArrayList<>();
        for (Future<String> future : futures) {
            try {
                dishes.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return dishes;
    }
}
