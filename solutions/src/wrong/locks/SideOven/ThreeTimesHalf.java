// SideOvenTest.a_short_patience_is_for_all_waits_together: "The patience was 50.0 ms, and the limits of cook-1's waits are [25.0 ms, 25.0 ms, 25.0 ms]." - a half, a half, and one half more.
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
        long half = patience.toNanos() / 2;
        return in(main, half, pizza) || in(side, half, pizza) || in(main, half, pizza);
    }

    private static boolean in(Lock oven, long nanos, Runnable pizza) throws InterruptedException {
        if (!oven.tryLock(nanos, TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            pizza.run();
            return true;
        } finally {
            oven.unlock();
        }
    }
}
