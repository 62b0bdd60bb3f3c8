// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "Funghi is cancelled, and bake(...) threw CancellationException" - get() wraps what a future was completed with, but for one kind.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CompletableFuture<Void> burnt = new CompletableFuture<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler(
                    (thread, failure) -> burnt.completeExceptionally(failure));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (burnt.isDone()) {
            burnt.get();
        }
    }
}
