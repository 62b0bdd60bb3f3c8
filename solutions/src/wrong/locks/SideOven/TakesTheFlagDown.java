// SideOvenTest.who_is_interrupted_bakes_or_leaves_the_ovens_alone: "returned as if nobody had interrupted him" - the flag is taken down, for the next wait to be undisturbed, and the cook's caller never hears of it.
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
        Lock mine;
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
        Thread.interrupted();
        return true;
    }
}
