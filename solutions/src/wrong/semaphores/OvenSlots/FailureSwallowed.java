// OvenSlotsTest.who_waits_for_a_burnt_pizza_hears_of_it: "bake(...) of a pizza that throws an IOException threw nothing" - the slot comes back, and nobody hears that the pizza did not.
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
            return null;
        } finally {
            free.release();
        }
    }
}
