// SideOvenTest.who_gets_neither_oven_does_not_bake: "cook-1 gave the side oven back at SideOven.java:" - the try that failed stands inside the block that gives back.
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
        try {
            if (!side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            side.unlock();
        }
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
