// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an IOException, that a pizza bakes never happens: nobody can move any more." - the slot is counted as free, but the exception leaves past notify.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private final int slots;
    private int taken; // guarded by this

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
        T baked;
        try {
            baked = pizza.call();
        } finally {
            synchronized (this) {
                taken--;
            }
        }
        synchronized (this) {
            notify();
        }
        return baked;
    }
}
