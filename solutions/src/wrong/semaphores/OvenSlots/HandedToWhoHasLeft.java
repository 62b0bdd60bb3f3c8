// OvenSlotsTest.no_slot_goes_with_a_baker_who_is_interrupted: "never happens: nobody can move any more." - who was handed a slot while leaving takes it along.
package semaphores;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Queue<Semaphore> line = new ArrayDeque<>(); // guarded by this
    private int free; // guarded by this

    public OvenSlots(int slots) {
        free = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Semaphore turn = new Semaphore(0);
        synchronized (this) {
            if (free > 0) {
                free--;
                turn.release();
            } else {
                line.add(turn);
            }
        }
        try {
            turn.acquire();
        } catch (InterruptedException e) {
            synchronized (this) {
                line.remove(turn);
            }
            throw e;
        }
        try {
            return pizza.call();
        } finally {
            synchronized (this) {
                if (line.isEmpty()) {
                    free++;
                } else {
                    line.remove().release();
                }
            }
        }
    }
}
