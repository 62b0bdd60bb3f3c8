// OvenTest.a_hot_oven_bakes_the_pizza_once: "without holding the lock" - synchronized keeps nobody out who comes with the given lock.
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

    public synchronized boolean bake(Runnable pizza) {
        if (!hot.getAsBoolean()) {
            return false;
        }
        pizza.run();
        return true;
    }
}
