// BrigadeTest.two_hundred_cooks_are_at_work_at_the_same_time: "Only 100 of 200 threads stand at" - a hundred threads are many, and some tables are bigger.
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
        ExecutorService cooks = Executors.newFixedThreadPool(100);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (Supplier<String> recipe : recipes) {
                futures.add(cooks.submit(recipe::get));
            }
            List<String> dishes = new ArrayList<>();
            for (Future<String> future : futures) {
                dishes.add(future.get());
            }
            return dishes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            cooks.shutdown();
        }
    }
}
