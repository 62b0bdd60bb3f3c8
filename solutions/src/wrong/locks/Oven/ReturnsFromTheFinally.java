// OvenTest.the_caller_hears_what_went_wrong: "and bake(...) returned false" - a return in finally throws the failure away.
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

    @SuppressWarnings("finally")
    public boolean bake(Runnable pizza) {
        boolean baked = false;
        lock.lock();
        try {
            if (hot.getAsBoolean()) {
                pizza.run();
                baked = true;
            }
        } finally {
            lock.unlock();
            return baked;
        }
    }
}
