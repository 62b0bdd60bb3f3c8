// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "3 pizzas bake at the same time in an oven with 2 slots." - each baker brings permits of his own.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final int slots;

    public OvenSlots(int slots) {
        this.slots = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Semaphore free = new Semaphore(slots);
        free.acquire();
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
