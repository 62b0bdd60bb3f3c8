// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an IOException, that a pizza bakes never happens: nobody can move any more." - the failure jumps over release: the slot is lost.
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
        T baked = pizza.call();
        free.release();
        return baked;
    }
}
