package semaphores;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

public class OvenSlots {

    private final BlockingQueue<Integer> free;

    public OvenSlots(int slots) {
        free = new ArrayBlockingQueue<>(slots);
        for (int slot = 1; slot <= slots; slot++) {
            free.add(slot);
        }
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        Integer slot = free.take();
        try {
            return pizza.call();
        } finally {
            free.add(slot);
        }
    }
}
