// OvenSlotsTest.one_slot_never_holds_two_pizzas: "Two pizzas were in one slot at the same time" - what availablePermits told is old when tryAcquire is called, and its answer is ignored.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        if (free.availablePermits() == 0) {
            free.acquire();
            try {
                return pizza.call();
            } finally {
                free.release();
            }
        }
        free.tryAcquire();
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
