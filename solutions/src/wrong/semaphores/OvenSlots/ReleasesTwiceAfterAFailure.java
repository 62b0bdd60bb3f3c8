// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an IOException, 2 pizzas bake at the same time in an oven with 1 slot." - catch gives the permit back, and finally gives back another one.
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
            free.release();
            throw e;
        } finally {
            free.release();
        }
    }
}
