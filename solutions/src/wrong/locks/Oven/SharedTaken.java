// OvenTest.a_lock_that_could_not_be_taken_is_not_given_back: "cook-2 gave the lock back" - one field tells for all cooks whether the lock was taken.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

public class Oven {

    private final Lock lock;
    private final BooleanSupplier hot;
    private volatile boolean taken;

    public Oven(Lock lock, BooleanSupplier hot) {
        this.lock = lock;
        this.hot = hot;
    }

    public boolean bake(Runnable pizza) {
        try {
            lock.lock();
            taken = true;
            if (!hot.getAsBoolean()) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            if (taken) {
                taken = false;
                lock.unlock();
            }
        }
    }
}
