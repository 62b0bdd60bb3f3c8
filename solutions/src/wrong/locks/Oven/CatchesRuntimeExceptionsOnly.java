// OvenTest.the_oven_is_free_after_a_pizza_burnt: "threw java.lang.Error: fire. cook-1 took the lock" - an Error is no RuntimeException, and passes the catch by.
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
        boolean baked;
        try {
            baked = hot.getAsBoolean();
            if (baked) {
                pizza.run();
            }
        } catch (RuntimeException burnt) {
            lock.unlock();
            throw burnt;
        }
        lock.unlock();
        return baked;
    }
}
