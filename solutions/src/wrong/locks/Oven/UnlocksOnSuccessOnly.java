// OvenTest.the_oven_is_free_after_a_pizza_burnt: "holds it still" - a burnt pizza leaves out the line that gives the lock back.
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
            lock.unlock();
            return false;
        }
        pizza.run();
        lock.unlock();
        return true;
    }
}
