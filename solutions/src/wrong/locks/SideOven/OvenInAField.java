// SideOvenTest.two_cooks_give_back_the_oven_that_each_of_them_has: "cook-1" - the second cook writes his oven over the first one's.
package locks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

public class SideOven {

    private final Lock main;
    private final Lock side;
    private final Duration patience;
    private Lock mine;

    public SideOven(Lock main, Lock side, Duration patience) {
        this.main = main;
        this.side = side;
        this.patience = patience;
    }

    public boolean bake(Runnable pizza) throws InterruptedException {
        if (main.tryLock()) {
            mine = main;
        } else if (side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            mine = side;
        } else {
            return false;
        }
        try {
            pizza.run();
        } finally {
            mine.unlock();
        }
        return true;
    }
}
