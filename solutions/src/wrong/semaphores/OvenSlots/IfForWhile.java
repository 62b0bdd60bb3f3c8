// OvenSlotsTest.who_waited_for_a_slot_goes_in_when_it_is_free: "2 pizzas were in an oven with 1 slot." - between being woken and going in, another one was quicker.
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
        notify();
    }
}
