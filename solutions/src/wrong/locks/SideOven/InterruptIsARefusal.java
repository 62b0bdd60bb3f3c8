// SideOvenTest.an_interrupt_ends_the_wait: "cook-1 was interrupted while waiting, and bake(...) returned false." - nobody hears that the cook was sent away.
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


    public boolean bake(Runnable pizza) {
        try {
            if (main.tryLock()) {
                return bakeAndUnlock(main, pizza);
            }
            return side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS) && bakeAndUnlock(side, pizza);
        } catch (InterruptedException e) {
            return false;
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
