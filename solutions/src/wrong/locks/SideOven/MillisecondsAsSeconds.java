// SideOvenTest.who_gets_neither_oven_does_not_bake: "The patience was 24 hours, and cook-1 would have waited for 24000 hours." - number and unit come from different places.
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
            return bakeAndUnlock(main, pizza);
        }
        return side.tryLock(patience.toMillis(), TimeUnit.SECONDS) && bakeAndUnlock(side, pizza);
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
