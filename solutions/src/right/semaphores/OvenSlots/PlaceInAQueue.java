package semaphores;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

public class OvenSlots {

    private final BlockingQueue<Object> inside;

    public OvenSlots(int slots) {
        inside = new LinkedBlockingQueue<>(slots);
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        inside.put(this);
        try {
            return pizza.call();
        } finally {
            inside.remove();
        }
    }
}
