// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "That the next pizza goes in when one comes out never happens: nobody can move any more." - who waits for a permit keeps the monitor that the others need to give theirs back.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        synchronized (this) {
            free.acquire();
        }
        try {
            return pizza.call();
        } finally {
            synchronized (this) {
                free.release();
            }
        }
    }
}
