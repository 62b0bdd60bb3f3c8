// OvenTest.a_hot_oven_bakes_the_pizza_once: "cook-1 read the thermometer at Oven.java:" - the oven may be cold when its turn comes.
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
        if (!hot.getAsBoolean()) {
            return false;
        }
        lock.lock();
        try {
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
