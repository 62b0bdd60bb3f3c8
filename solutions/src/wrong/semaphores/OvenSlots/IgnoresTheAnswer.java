// OvenSlotsTest.two_slots_bake_two_pizzas_at_once: "baker of Salami waits for a while and looks again (OvenSlots.java:" - after a second he bakes without a permit, and then gives one back.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        free.tryAcquire(1, TimeUnit.SECONDS);
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
