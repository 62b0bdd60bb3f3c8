package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        Object lock = new Object();
        List<Throwable> failures = new ArrayList<>(); // guarded by lock
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    synchronized (lock) {
                        failures.add(e);
                    }
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (!failures.isEmpty()) {
            ExecutionException told = new ExecutionException(failures.get(0));
            failures.stream().skip(1).forEach(told::addSuppressed);
            throw told;
        }
    }
}
