// SideOvenTest.who_waits_rests: "waits for a while and looks again (SideOven.java:" - an oven that comes free in between stays cold.
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
            Thread.sleep(10);
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
