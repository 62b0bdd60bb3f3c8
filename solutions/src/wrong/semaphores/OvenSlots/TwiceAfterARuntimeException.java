// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an IllegalStateException, 2 pizzas bake at the same time in an oven with 1 slot." - catch and finally both release.
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
        } catch (RuntimeException burnt) {
            free.release();
            throw burnt;
        } finally {
            free.release();
        }
    }
}
