// OvenSlotsTest.one_slot_never_holds_two_pizzas: "Two pizzas were in one slot at the same time" - looking and taking are two steps: both see the same free slot.
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

    private void enter() throws InterruptedException {
        synchronized (this) {
            while (free == 0) {
                wait();
            }
        }
        synchronized (this) {
            free--;
        }
    }

    private synchronized void leave() {
        free++;
        notify();
    }
}
