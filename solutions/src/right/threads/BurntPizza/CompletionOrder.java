package threads;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        ExecutorService cooks = Executors.newFixedThreadPool(Math.max(1, pizzas.size()), hire);
        try {
            CompletionService<Void> done = new ExecutorCompletionService<>(cooks);
            for (Runnable pizza : pizzas) {
                done.submit(pizza, null);
            }
            ExecutionException first = null;
            for (int number = 0; number < pizzas.size(); number++) {
                try {
                    done.take().get();
                } catch (ExecutionException e) {
                    first = first == null ? e : first;
                }
            }
            if (first != null) {
                throw first;
            }
        } finally {
            cooks.shutdown();
        }
    }
}
