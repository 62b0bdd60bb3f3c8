// OvenTest.the_oven_is_free_when_the_pizza_is_baked: "The pizza was baked. cook-1 took the lock at Oven.java:" - no line gives it back.
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
        if (!hot.getAsBoolean()) {
            return false;
        }
        pizza.run();
        return true;
    }
}
