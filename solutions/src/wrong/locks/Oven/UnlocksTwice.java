// OvenTest.the_oven_is_free_after_a_look_into_a_cold_one: "The oven was cold: cook-1 gave the lock back at Oven.java:" - a cold oven is left through two unlocks, the second of a lock that is free.
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
            if (!hot.getAsBoolean()) {
                lock.unlock();
                return false;
            }
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
