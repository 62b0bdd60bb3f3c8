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

    private boolean locked(BooleanSupplier work) {
        lock.lock();
        try {
            return work.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    public boolean bake(Runnable pizza) {
        return locked(() -> hot.getAsBoolean() && baked(pizza));
    }

    private static boolean baked(Runnable pizza) {
        pizza.run();
        return true;
    }
}
