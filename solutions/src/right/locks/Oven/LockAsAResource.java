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

    private interface Held extends AutoCloseable {
        @Override
        void close();
    }

    public boolean bake(Runnable pizza) {
        lock.lock();
        try (Held held = lock::unlock) {
            boolean isHot = hot.getAsBoolean();
            if (isHot) {
                pizza.run();
            }
            return isHot;
        }
    }
}
