// OvenSlotsTest.the_next_pizza_goes_in_whichever_comes_out: "That Salami goes in when Funghi comes out never happens" - each baker has a slot by number, and waits for that one.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

public class OvenSlots {

    private final Lock[] slots;
    private final AtomicInteger next = new AtomicInteger();

    public OvenSlots(int slots) {
        this.slots = Stream.generate(ReentrantLock::new).limit(slots).toArray(Lock[]::new);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Lock slot = slots[next.getAndIncrement() % slots.length];
        slot.lockInterruptibly();
        try {
            return pizza.call();
        } finally {
            slot.unlock();
        }
    }
}
