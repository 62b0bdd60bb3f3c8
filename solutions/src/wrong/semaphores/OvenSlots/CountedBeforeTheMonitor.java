// OvenSlotsTest.two_slots_that_become_free_are_both_counted: "and nothing orders the two" - two who leave at once can both add one to the same number.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private int free; // guarded by this

    public OvenSlots(int slots) {
        free = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        enter();
        try {
            return pizza.call();
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws InterruptedException {
        while (free == 0) {
            wait();
        }
        free--;
    }

    private void leave() {
        free++;
        synchronized (this) {
            notify();
        }
    }
}
