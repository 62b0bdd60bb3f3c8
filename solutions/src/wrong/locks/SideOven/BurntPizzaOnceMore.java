// SideOvenTest.the_oven_is_free_after_a_pizza_burnt: "The pizza threw java.lang.IllegalStateException: no dough, and bake(...) returned true." - what burns in the main oven is baked again in the side oven.
package locks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

public class SideOven {

    private final Lock main;
    private final Lock side;
    private final Duration patience;

    public SideOven(Lock main, Lock side, Duration patience) {
        this.main = main;
        this.side = side;
        this.patience = patience;
    }

    public boolean bake(Runnable pizza) throws InterruptedException {
        if (main.tryLock()) {
            try {
                pizza.run();
                return true;
            } catch (RuntimeException e) {
                // then the side oven
            } finally {
                main.unlock();
            }
        }
        if (side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            try {
                pizza.run();
                return true;
            } finally {
                side.unlock();
            }
        }
        return false;
    }
}
