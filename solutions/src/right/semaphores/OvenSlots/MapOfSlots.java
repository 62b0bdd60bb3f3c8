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
