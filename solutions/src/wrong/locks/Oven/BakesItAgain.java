// OvenTest.the_caller_hears_what_went_wrong: "The pizza threw java.lang.IllegalStateException: no dough, and bake(...) returned true." - the first failure is heard by nobody.
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
            try {
                pizza.run();
            } catch (RuntimeException | Error e) {
                System.out.println("burnt, once more: " + e);
                pizza.run();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
