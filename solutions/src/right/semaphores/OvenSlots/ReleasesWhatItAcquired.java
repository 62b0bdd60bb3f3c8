package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        boolean acquired = false;
        try {
            free.acquire();
            acquired = true;
            return pizza.call();
        } finally {
            if (acquired) {
                free.release();
            }
        }
    }
}
