// OvenTest.a_lock_that_could_not_be_taken_is_not_given_back: "without having it" - finally gives back what lock() never got, and hides its error.
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
        try {
            lock.lock();
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
