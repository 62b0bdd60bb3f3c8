// SideOvenTest.who_gets_neither_oven_does_not_bake: "cook-1 has asked for the ovens more than 20 times" - it goes from door to door, ten milliseconds at each.
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
        long deadline = System.nanoTime() + patience.toNanos();
        do {
            if (main.tryLock(10, TimeUnit.MILLISECONDS)) {
                return bakeAndUnlock(main, pizza);
            } else if (side.tryLock(10, TimeUnit.MILLISECONDS)) {
                return bakeAndUnlock(side, pizza);
            }
        } while (System.nanoTime() < deadline);
        return false;
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
