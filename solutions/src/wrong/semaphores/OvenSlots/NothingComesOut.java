// OvenSlotsTest.a_baked_pizza_comes_out_of_the_oven: "What came out for Margherita is null, not Margherita." - the pizza is baked and left in the oven.
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
        try {
            pizza.call();
            return null;
        } finally {
            free.release();
        }
    }
}
