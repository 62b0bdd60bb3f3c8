// OvenSlotsTest.who_is_interrupted_while_baking_leaves_the_slot_free: "After the baker of Margherita was interrupted while baking, that a pizza bakes never happens: nobody can move any more." - put throws before it has put anything.
package semaphores;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

public class OvenSlots {

    private final BlockingQueue<Integer> free;

    public OvenSlots(int slots) {
        free = new ArrayBlockingQueue<>(slots);
        for (int slot = 0; slot < slots; slot++) {
            free.add(slot);
        }
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        int slot = free.take();
        try {
            return pizza.call();
        } finally {
            free.put(slot);
        }
    }
}
