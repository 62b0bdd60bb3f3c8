// SideOvenTest.a_short_patience_is_for_all_waits_together: "The patience was 50.0 ms, and the limits of cook-1's waits are [1000.0 ms]." - a part of a second becomes a whole one.
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
        // at least one second: less is no patience at all
        long seconds = Math.max(1, patience.toSeconds());
        Lock mine = null;
        if (main.tryLock()) {
            mine = main;
        } else if (side.tryLock(patience.isZero() ? 0 : seconds, TimeUnit.SECONDS)) {
            mine = side;
        }
        if (mine == null) {
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
