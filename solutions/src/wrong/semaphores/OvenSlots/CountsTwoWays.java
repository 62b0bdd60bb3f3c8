// OvenSlotsTest.no_slot_goes_with_a_baker_who_is_interrupted: "After the baker of Funghi was interrupted as the slot came free, 2 pizzas bake at the same time in an oven with 1 slot." - who is interrupted as a slot is handed to him counts himself out, and the slot in the semaphore is there once more.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class OvenSlots {

    private final AtomicInteger free;
    private final Semaphore handedOver = new Semaphore(0);

    public OvenSlots(int slots) {
        free = new AtomicInteger(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        if (free.decrementAndGet() < 0) {
            try {
                handedOver.acquire();
            } catch (InterruptedException e) {
                free.incrementAndGet();
                throw e;
            }
        }
        try {
            return pizza.call();
        } finally {
            if (free.incrementAndGet() <= 0) {
                handedOver.release();
            }
        }
    }
}
