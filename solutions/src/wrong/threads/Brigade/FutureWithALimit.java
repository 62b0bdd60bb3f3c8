// BrigadeTest.the_caller_rests_until_the_cooks_are_done: "host waits for the dishes with a limit" - a dish that takes more than an hour is never served.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<CompletableFuture<String>> futures = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            CompletableFuture<String> future = new CompletableFuture<>();
            new Thread(() -> future.complete(recipe.get()), "cook").start();
            futures.add(future);
        }
        List<String> dishes = new ArrayList<>();
        for (CompletableFuture<String> future : futures) {
            try {
                dishes.add(future.get(1, TimeUnit.HOURS));
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }
        return dishes;
    }
}
