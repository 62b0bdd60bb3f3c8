// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "baker of Salami never comes to rest: it is busy at OvenSlots.java:" - the permits are right, the waiting burns a core.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        while (!free.tryAcquire()) {
            Thread.onSpinWait();
        }
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
