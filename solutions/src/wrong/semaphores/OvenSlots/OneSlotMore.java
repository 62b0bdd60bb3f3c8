// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "3 pizzas bake at the same time in an oven with 2 slots." - counted from 0 to slots.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots + 1);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        free.acquire();
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
