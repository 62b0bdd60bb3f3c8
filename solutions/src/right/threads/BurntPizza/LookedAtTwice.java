package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private static final class Evening {
        private volatile Throwable burnt; // written under this

        void keep(Throwable failure) {
            if (burnt == null) {
                synchronized (this) {
                    if (burnt == null) {
                        burnt = failure;
                    }
                }
            }
        }
    }

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        Evening evening = new Evening();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(() -> {
                try {
                    pizza.run();
                } catch (Throwable e) {
                    evening.keep(e);
                }
            });
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (evening.burnt != null) {
            throw new ExecutionException(evening.burnt);
        }
    }
}
