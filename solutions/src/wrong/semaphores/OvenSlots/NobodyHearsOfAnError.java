// OvenSlotsTest.a_burnt_pizza_leaves_its_slot_free: "After a pizza threw an Error, that a pizza bakes never happens: nobody can move any more." - an Error frees the slot, and nobody is told.
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
        try {
            T baked = pizza.call();
            leave();
            return baked;
        } catch (Exception e) {
            leave();
            throw e;
        } catch (Error e) {
            synchronized (this) {
                taken--;
            }
            throw e;
        }
    }

    private synchronized void leave() {
        taken--;
        notify();
    }
}
