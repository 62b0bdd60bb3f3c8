// OvenSlotsTest.who_is_interrupted_while_waiting_had_no_slot: "The interrupted bake(...) of Funghi threw nothing; it must throw InterruptedException." - null looks like a pizza until somebody bites.
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
            return null;
        }
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
