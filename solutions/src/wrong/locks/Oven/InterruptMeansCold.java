// OvenTest.an_interrupt_does_not_make_an_oven_cold: "With a hot oven, bake(...) by cook-1, who is interrupted, is false, not true." - whoever was interrupted before the look cannot know that.
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
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            if (!hot.getAsBoolean()) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
