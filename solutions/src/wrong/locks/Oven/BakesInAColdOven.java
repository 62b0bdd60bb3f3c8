// OvenTest.the_oven_is_free_after_a_look_into_a_cold_one: "With a cold oven, bake(...) is true, not false." - the answer of the thermometer is lost.
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
            hot.getAsBoolean();
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
