// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "That 2 pizzas bake at the same time never happens: nobody can move any more." - synchronized lets one in; the permits are never needed.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public synchronized <T> T bake(Callable<T> pizza) throws Exception {
        free.acquire();
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
