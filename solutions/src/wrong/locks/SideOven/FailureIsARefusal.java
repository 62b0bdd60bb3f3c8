// SideOvenTest.the_oven_is_free_after_a_pizza_burnt: "and bake(...) returned false" - a burnt pizza is taken for an oven that was not free.
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
        Lock mine = main.tryLock() ? main : side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS) ? side : null;
        if (mine == null) {
            return false;
        }
        try {
            pizza.run();
            return true;
        } catch (RuntimeException | Error burnt) {
            return false;
        } finally {
            mine.unlock();
        }
    }
}
