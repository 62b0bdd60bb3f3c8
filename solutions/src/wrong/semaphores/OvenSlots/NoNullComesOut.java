// OvenSlotsTest.a_baked_pizza_comes_out_of_the_oven: "The check met NullPointerException at OvenSlots.java:" - null is a result as well, and Optional.of knows none.
package semaphores;

import java.util.Optional;
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
            Optional<T> baked = Optional.of(pizza.call());
            return baked.get();
        } finally {
            free.release();
        }
    }
}
