// OvenSlotsTest.who_waits_for_a_burnt_pizza_hears_of_it: "threw RuntimeException, not IOException" - the caller can no longer tell one failure from another.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        free.acquire();
        try {
            return pizza.call();
        } catch (Exception e) {
            throw new RuntimeException(e);
        } finally {
            free.release();
        }
    }
}
