// OvenSlotsTest.each_oven_has_slots_of_its_own: "That 70 pizzas bake at the same time in an oven with 100 slots never happens" - an int has 32 bits, and 1 << 100 is 1 << 4.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private final int all;
    private int taken; // guarded by this; a bit for each slot

    public OvenSlots(int slots) {
        all = (1 << slots) - 1;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        int slot = take();
        try {
            return pizza.call();
        } finally {
            giveBack(slot);
        }
    }

    private synchronized int take() throws InterruptedException {
        while (taken == all) {
            wait();
        }
        int slot = Integer.lowestOneBit(~taken);
        taken |= slot;
        return slot;
    }

    private synchronized void giveBack(int slot) {
        taken &= ~slot;
        notifyAll();
    }
}
