// OvenTest.the_oven_is_free_after_the_thermometer_broke: "The thermometer threw java.lang.Error: smoke. cook-1 took the lock" - an Error is no RuntimeException, and passes the catch by.
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
        boolean isHot;
        try {
            isHot = hot.getAsBoolean();
        } catch (RuntimeException broken) {
            lock.unlock();
            throw broken;
        }
        if (!isHot) {
            lock.unlock();
            return false;
        }
        try {
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
