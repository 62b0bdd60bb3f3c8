// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "3 pizzas bake at the same time in an oven with 2 slots." - a cached pool starts a thread for each pizza.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OvenSlots {

    private final ExecutorService oven;

    public OvenSlots(int slots) {
        oven = Executors.newCachedThreadPool(work -> {
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
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        }
    }
}
