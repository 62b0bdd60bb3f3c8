// OvenSlotsTest.no_slot_goes_with_a_baker_who_is_interrupted: "never happens: nobody can move any more." - the one who was notified leaves, and the next one is not.
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
            while (taken >= slots) {
                wait();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            taken++;
        }
        try {
            return pizza.call();
        } finally {
            synchronized (this) {
                taken--;
                notify();
            }
        }
    }
}
