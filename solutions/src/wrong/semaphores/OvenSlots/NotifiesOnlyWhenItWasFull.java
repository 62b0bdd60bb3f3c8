// OvenSlotsTest.two_free_slots_are_enough_for_two: "That Salami and Tonno bake when two slots came free at once never happens" - of two bakers who leave a full oven the second finds it no longer full, and wakes nobody.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private final int slots;
    private int taken;

    public OvenSlots(int slots) {
        this.slots = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        synchronized (this) {
            while (taken == slots) {
                wait();
            }
            taken++;
        }
        try {
            return pizza.call();
        } finally {
            synchronized (this) {
                if (taken == slots) {
                    notify();
                }
                taken--;
            }
        }
    }
}
