// OvenSlotsTest.each_oven_has_slots_of_its_own: "That 5 pizzas bake at the same time never happens: nobody can move any more." - static: the oven that was bought first decides for all.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private static Semaphore free;

    public OvenSlots(int slots) {
        free = free != null && free.availablePermits() == 0 ? free : new Semaphore(slots);
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
