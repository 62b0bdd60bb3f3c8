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
        if (!lock.tryLock()) {
            lock.lock();
        }
        try {
            if (hot.getAsBoolean()) {
                pizza.run();
                return true;
            }
        } finally {
            lock.unlock();
        }
        return false;
    }
}
