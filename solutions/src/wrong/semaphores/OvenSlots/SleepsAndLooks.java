// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "baker of Salami waits for a while and looks again (OvenSlots.java:" - a nap between two looks: a free slot waits for the end of the nap.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        while (!free.tryAcquire()) {
            Thread.sleep(20);
        }
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
