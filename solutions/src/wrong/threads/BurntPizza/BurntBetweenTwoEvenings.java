// BurntPizzaTest.an_evening_that_was_left_is_another_one: "bake(...) threw ExecutionException" - wipes the board when an evening ends, and what burns before the next begins stays on it.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private Throwable burnt; // guarded by this
    private int evening; // guarded by this

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        int tonight = begins();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.setUncaughtExceptionHandler((thread, failure) -> burns(failure, tonight));
            cook.start();
            cooks.add(cook);
        }
        try {
            for (Thread cook : cooks) {
                cook.join();
            }
            synchronized (this) {
                if (burnt != null) {
                    throw new ExecutionException(burnt);
                }
            }
        } finally {
            synchronized (this) {
                burnt = null;
            }
        }
    }

    private synchronized int begins() {
        return ++evening;
    }

    private synchronized void burns(Throwable failure, int itsEvening) {
        if (itsEvening == evening && burnt == null) {
            burnt = failure;
        }
    }
}
