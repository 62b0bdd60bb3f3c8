// OvenTest.the_caller_hears_what_went_wrong: "and bake(...) returned false" - the catch hides the failure.
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
        } catch (RuntimeException | Error burnt) {
            return false;
        } finally {
            lock.unlock();
        }
    }
}
