package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private Throwable burnt; // guarded by this

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    keep(e);
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        Throwable first;
        synchronized (this) {
            first = burnt;
            burnt = null;
        }
        if (first != null) {
            throw new ExecutionException(first);
        }
    }

    private synchronized void keep(Throwable failure) {
        if (burnt == null) {
            burnt = failure;
        }
    }
}
