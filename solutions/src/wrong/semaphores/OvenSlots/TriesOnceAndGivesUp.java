// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "baker of Salami met IllegalStateException at OvenSlots.java:" - the rule is to wait; tryAcquire does not.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        if (!free.tryAcquire()) {
            throw new IllegalStateException("the oven is full");
        }
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
