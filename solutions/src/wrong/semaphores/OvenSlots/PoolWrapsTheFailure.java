// OvenSlotsTest.who_waits_for_a_burnt_pizza_hears_of_it: "threw ExecutionException, not IOException" - what the pizza threw is hidden inside what get throws.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OvenSlots {

    private final ExecutorService oven;

    public OvenSlots(int slots) {
        oven = Executors.newFixedThreadPool(slots, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Future<T> baked = oven.submit(pizza);
        try {
            return baked.get();
        } catch (InterruptedException e) {
            baked.cancel(true);
            throw e;
        }
    }
}
