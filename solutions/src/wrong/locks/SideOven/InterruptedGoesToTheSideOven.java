// SideOvenTest.an_interrupt_ends_the_wait: "was interrupted while waiting, and baked" - the interrupt at the main oven sends the cook to the side oven.
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
        boolean got = false;
        try {
            got = main.tryLock(patience.toMillis() / 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (got) {
            return baked(pizza, main);
        }
        if (side.tryLock()) {
            return baked(pizza, side);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return false;
    }

    private static boolean baked(Runnable pizza, Lock oven) {
        try {
            pizza.run();
            return true;
        } finally {
            oven.unlock();
        }
    }
}
