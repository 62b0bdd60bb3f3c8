// OvenSlotsTest.two_free_slots_are_enough_for_two: "That Diavola, Romana and Napoli bake when three slots came free at once never happens" - that more came free while the first baker was on his way is kept as a flag, and two more are as one.
package semaphores;

import java.util.concurrent.Callable;

public class OvenSlots {

    private int free; // guarded by this
    private boolean oneMore; // guarded by this

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
        if (oneMore) {
            oneMore = false;
            notify();
        }
    }

    private synchronized void leave() {
        if (free == 0) {
            notify();
        } else {
            oneMore = true;
        }
        free++;
    }
}
