// OvenSlotsTest.who_waited_for_a_slot_goes_in_when_it_is_free: "2 pizzas were in an oven with 1 slot." - the free slot is found in one block and taken in another.
package semaphores;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

public class OvenSlots {

    private final Map<Integer, Boolean> taken = new HashMap<>();

    public OvenSlots(int slots) {
        for (int slot = 1; slot <= slots; slot++) {
            taken.put(slot, false);
        }
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        int mine;
        synchronized (taken) {
            while ((mine = free()) == 0) {
                taken.wait();
            }
        }
        synchronized (taken) {
            taken.put(mine, true);
        }
        try {
            return pizza.call();
        } finally {
            synchronized (taken) {
                taken.put(mine, false);
                taken.notify();
            }
        }
    }

    private int free() {
        for (Map.Entry<Integer, Boolean> slot : taken.entrySet()) {
            if (!slot.getValue()) {
                return slot.getKey();
            }
        }
        return 0;
    }
}
