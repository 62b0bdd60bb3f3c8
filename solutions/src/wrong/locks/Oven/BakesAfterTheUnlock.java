// OvenTest.a_hot_oven_bakes_the_pizza_once: "cook-1 baked at Oven.java:" - the lock is given back safely, and too early.
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
        boolean baked;
        lock.lock();
        try {
            baked = hot.getAsBoolean();
        } finally {
            lock.unlock();
        }
        if (baked) {
            pizza.run();
        }
        return baked;
    }
}
