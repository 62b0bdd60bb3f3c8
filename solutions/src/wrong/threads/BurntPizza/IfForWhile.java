// BurntPizzaTest.a_caller_who_is_woken_for_no_reason_waits_again: "caller was woken for no reason, and came back from bake(...)" - the last cook rings once, and to be awake does not say that it was he.
package threads;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    private static final class Evening {
        private int left; // guarded by this
        private Throwable burnt; // guarded by this

        synchronized void ends(Throwable failure) {
            burnt = burnt == null ? failure : burnt;
            left -= 1;
            if (left == 0) {
                notify();
            }
        }
    }

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        Evening evening = new Evening();
        evening.left = pizzas.size();
        for (Runnable pizza : pizzas) {
            hire.newThread(() -> {
                Throwable failure = null;
                try {
                    pizza.run();
                } catch (Throwable e) {
                    failure = e;
                }
                evening.ends(failure);
            }).start();
        }
        synchronized (evening) {
            if (evening.left > 0) {
                evening.wait();
            }
            if (evening.burnt != null) {
                throw new ExecutionException(evening.burnt);
            }
        }
    }
}
