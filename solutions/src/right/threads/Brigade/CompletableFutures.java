package threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Futures on threads of their own; the wait goes on through an interrupt. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<CompletableFuture<String>> futures = recipes.stream()
                .map(recipe -> CompletableFuture.supplyAsync(recipe, task -> new Thread(task).start())).toList();
        return futures.stream().map(CompletableFuture::join).toList();
    }
}
