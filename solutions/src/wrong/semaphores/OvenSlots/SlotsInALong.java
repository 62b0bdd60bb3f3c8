// OvenSlotsTest.each_oven_has_slots_of_its_own: "That 70 pizzas bake at the same time in an oven with 100 slots never happens" - a long has 64 bits.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

public class OvenSlots {

    private final AtomicLong free;
    private final Semaphore any;

    public OvenSlots(int slots) {
        long all = slots >= 64 ? -1L : (1L << slots) - 1;
        free = new AtomicLong(all);
        any = new Semaphore(Long.bitCount(all));
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        any.acquire();
        long bit = Long.lowestOneBit(free.getAndUpdate(now -> now & now - 1));
        try {
            return pizza.call();
        } finally {
            free.getAndUpdate(now -> now | bit);
            any.release();
        }
    }
}
