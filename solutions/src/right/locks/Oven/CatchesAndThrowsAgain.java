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
        boolean baked;
        try {
            baked = hot.getAsBoolean();
            if (baked) {
                pizza.run();
            }
        } catch (Throwable failure) {
            lock.unlock();
            throw failure;
        }
        lock.unlock();
        return baked;
    }
}
