package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class OvenSlots {

    private final Semaphore free;

    private interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    public OvenSlots(int slots) {
        free = new Semaphore(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        free.acquire();
        try (Permit permit = free::release) {
            return pizza.call();
        }
    }
}
