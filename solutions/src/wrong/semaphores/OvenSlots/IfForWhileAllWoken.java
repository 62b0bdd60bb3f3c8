// OvenSlotsTest.each_free_slot_goes_to_one_pizza: "2 pizzas bake at the same time in an oven with 1 slot." - two are woken for one slot, and neither looks again.
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
        if (free == 0) {
            wait();
        }
        free--;
    }

    private synchronized void leave() {
        free++;
        notifyAll();
    }
}
