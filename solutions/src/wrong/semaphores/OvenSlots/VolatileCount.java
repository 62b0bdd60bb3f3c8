// OvenSlotsTest.two_slots_that_become_free_are_both_counted: "free" - everybody sees a volatile field, but free++ reads it and writes it, and another baker can come between the two.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private volatile int free;

    public OvenSlots(int slots) {
        free = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        synchronized (this) {
            while (free == 0) {
                wait();
            }
            free--;
        }
        try {
            return pizza.call();
        } finally {
            free++;
            synchronized (this) {
                notifyAll();
            }
        }
    }
}
