// OvenTest.a_hot_oven_bakes_the_pizza_once: "baked without holding the lock" - the caller has the lock, and another thread is at the oven.
package locks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

public class Oven {

    private final Lock lock;
    private final BooleanSupplier hot;

    public Oven(Lock lock, BooleanSupplier hot) {
        this.lock = lock;
        this.hot = hot;
    }

    public boolean bake(Runnable pizza) {
        lock.lock();
        try {
            if (!hot.getAsBoolean()) {
                return false;
            }
            try {
                CompletableFuture.runAsync(pizza).join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
