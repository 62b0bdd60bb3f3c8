// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A virtual thread for each cook; close() waits for all of them. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<Future<String>> futures = new ArrayList<>();
        try (ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            recipes.forEach(recipe -> futures.add(cooks.submit(recipe::get)));
        }
        return futures.stream().map(Future::resultNow).toList();
    }
}
