// OvenTest.the_caller_hears_what_went_wrong: "and bake(...) threw java.lang.RuntimeException" - the caller gets another exception than the pizza threw.
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
            if (!hot.getAsBoolean()) {
                return false;
            }
            pizza.run();
            return true;
        } catch (Throwable failure) {
            throw new RuntimeException(failure);
        } finally {
            lock.unlock();
        }
    }
}
