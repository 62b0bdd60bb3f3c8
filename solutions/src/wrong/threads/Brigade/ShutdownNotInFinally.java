// BrigadeTest.an_interrupt_leaves_no_cook_behind: "3 threads of the brigade have not ended" - an interrupted host leaves before the line that shuts the pool down.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<String>> futures = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            futures.add(pool.submit(recipe::get));
        }
        List<String> dishes = new ArrayList<>();
        for (Future<String> future : futures) {
            try {
                dishes.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        pool.shutdown();
        return dishes;
    }
}
