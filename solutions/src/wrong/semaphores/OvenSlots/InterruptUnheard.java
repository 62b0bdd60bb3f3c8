// OvenSlotsTest.who_is_interrupted_while_waiting_had_no_slot: "baker of Funghi waits for ever: nobody can move any more." - acquireUninterruptibly waits on, whoever asks it to stop.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        free.acquireUninterruptibly();
        try {
            return pizza.call();
        } finally {
            free.release();
        }
    }
}
