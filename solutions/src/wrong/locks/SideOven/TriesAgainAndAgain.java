// SideOvenTest.who_waits_rests: "never comes to rest" - it asks at both doors for a whole day.
package locks;

import java.time.Duration;
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
            if (main.tryLock()) {
                return bakeAndUnlock(main, pizza);
            } else if (side.tryLock()) {
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
