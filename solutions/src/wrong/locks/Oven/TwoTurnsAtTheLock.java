// OvenTest.a_hot_oven_bakes_the_pizza_once: "cook-1 looked at the thermometer, gave the lock back, took it again at Oven.java:" - when the pizza comes, the oven could be cold again.
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
        if (!isHot()) {
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

    private boolean isHot() {
        lock.lock();
        try {
            return hot.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }
}
