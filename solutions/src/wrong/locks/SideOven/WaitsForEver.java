// SideOvenTest.who_gets_neither_oven_does_not_bake: "for the side oven, with no limit." - lock() knows no limit.
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
        if (main.tryLock(patience.toNanos() / 2, TimeUnit.NANOSECONDS)) {
            return bakeAndUnlock(main, pizza);
        }
        side.lock();
        return bakeAndUnlock(side, pizza);
    }

    private static boolean bakeAndUnlock(Lock mine, Runnable pizza) {
        try {
            pizza.run();
            return true;
        } finally {
            mine.unlock();
        }
    }
}
