// OvenSlotsTest.who_is_interrupted_while_waiting_had_no_slot: "After the baker of Funghi was interrupted while waiting, 2 pizzas bake at the same time in an oven with 1 slot." - the interrupt is caught, and the baker goes on without a permit.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
