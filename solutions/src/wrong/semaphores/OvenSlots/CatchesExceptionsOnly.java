// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an Error, that a pizza bakes never happens: nobody can move any more." - an Error is no Exception, and takes the slot with it.
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
        T baked;
        try {
            baked = pizza.call();
        } catch (Exception e) {
            free.release();
            throw e;
        }
        free.release();
        return baked;
    }
}
