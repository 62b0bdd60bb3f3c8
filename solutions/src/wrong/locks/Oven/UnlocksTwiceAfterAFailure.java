// OvenTest.the_oven_is_free_after_a_pizza_burnt: "without having it" - the catch gives the lock back, and then finally does.
package locks;

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
            boolean baked = hot.getAsBoolean();
            if (baked) {
                pizza.run();
            }
            return baked;
        } catch (RuntimeException | Error failure) {
            lock.unlock();
            throw failure;
        } finally {
            lock.unlock();
        }
    }
}
