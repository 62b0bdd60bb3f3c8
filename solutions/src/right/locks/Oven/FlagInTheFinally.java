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
        boolean taken = false;
        try {
            lock.lock();
            taken = true;
            if (!hot.getAsBoolean()) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            if (taken) {
                lock.unlock();
            }
        }
    }
}
