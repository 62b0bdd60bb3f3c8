// OvenTest.one_cook_at_a_time_is_at_the_oven: "cook-2 read the thermometer at Oven.java:" - tryLock said no, and nobody listened.
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
        lock.tryLock();
        try {
            if (!hot.getAsBoolean()) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
