// OvenTest.the_oven_is_free_after_the_thermometer_broke: "holds it still" - the thermometer is read between the lock and the try.
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
        boolean baked = hot.getAsBoolean();
        try {
            if (baked) {
                pizza.run();
            }
            return baked;
        } finally {
            lock.unlock();
        }
    }
}
