// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "That 2 pizzas bake at the same time never happens: nobody can move any more." - one slot is kept free for nobody.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(Math.max(1, slots - 1));
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
