package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private volatile Throwable burnt; // written under this

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        burnt = null;
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
        if (burnt != null) {
            throw new ExecutionException(burnt);
        }
    }

    private void keep(Throwable failure) {
        if (burnt == null) {
            synchronized (this) {
                if (burnt == null) {
                    burnt = failure;
                }
            }
        }
    }
}
