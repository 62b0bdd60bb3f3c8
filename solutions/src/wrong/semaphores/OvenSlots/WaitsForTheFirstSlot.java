// OvenSlotsTest.the_next_pizza_goes_in_whichever_comes_out: "That Salami goes in when Funghi comes out never happens" - who finds all slots taken waits for the first one.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

public class OvenSlots {

    private final Lock[] slots;

    public OvenSlots(int slots) {
        this.slots = Stream.generate(ReentrantLock::new).limit(slots).toArray(Lock[]::new);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Lock slot = anyFree();
        try {
            return pizza.call();
        } finally {
            slot.unlock();
        }
    }

    private Lock anyFree() throws InterruptedException {
        for (Lock slot : slots) {
            if (slot.tryLock()) {
                return slot;
            }
        }
        slots[0].lockInterruptibly();
        return slots[0];
    }
}
