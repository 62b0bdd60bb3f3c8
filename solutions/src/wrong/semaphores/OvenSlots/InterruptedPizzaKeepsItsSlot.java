// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an InterruptedException, that a pizza bakes never happens: nobody can move any more." - one catch for two interrupts: the pizza's own came with a slot.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        try {
            free.acquire();
            T baked = pizza.call();
            free.release();
            return baked;
        } catch (InterruptedException e) {
            throw e; // sent away while waiting: had no slot
        } catch (Throwable burnt) {
            free.release();
            throw burnt;
        }
    }
}
