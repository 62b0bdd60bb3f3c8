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

    private boolean isHot() {
        lock.lock();
        try {
            return hot.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    public boolean bake(Runnable pizza) {
        lock.lock();
        try {
            if (!isHot()) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
