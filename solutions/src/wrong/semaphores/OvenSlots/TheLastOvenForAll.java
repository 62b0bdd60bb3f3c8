// OvenSlotsTest.each_oven_has_slots_of_its_own: "2 pizzas bake at the same time in an oven with 1 slot." - static: the oven that was bought last has new slots for all.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private static Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Semaphore slot = free;
        slot.acquire();
        try {
            return pizza.call();
        } finally {
            slot.release();
        }
    }
}
