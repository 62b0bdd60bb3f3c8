// BurntPizzaTest.a_failure_reaches_the_caller_with_its_cause: "First of all Funghi is spoilt, and the cause that caller hears is RuntimeException: the oven is too hot" - a CompletionException is often a wrapper, and here the pizza threw it.
package threads;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CompletableFuture<Throwable> first = new CompletableFuture<>();
        CompletableFuture<?>[] all = pizzas.stream()
                .map(pizza -> CompletableFuture.runAsync(pizza, work -> hire.newThread(work).start())
                        .whenComplete((nothing, failure) -> {
                            if (failure != null) {
                                boolean wrapped = failure instanceof CompletionException;
                                first.complete(wrapped ? failure.getCause() : failure);
                            }
                        }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(all).get();
        } catch (ExecutionException e) {
            throw new ExecutionException(first.join());
        }
    }
}
