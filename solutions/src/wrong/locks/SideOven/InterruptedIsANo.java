// SideOvenTest.who_is_interrupted_bakes_or_leaves_the_ovens_alone: "baked 0 times, and bake(...) returned false" - both ovens may be free, and the flag is gone, so nobody hears of the interrupt.
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
        if (Thread.interrupted()) {
            return false;
        }
        long half = patience.toNanos() / 2;
        Lock got = main.tryLock() ? main : side.tryLock() ? side
                : half > 0 && main.tryLock(half, TimeUnit.NANOSECONDS) ? main
                : half > 0 && side.tryLock(half, TimeUnit.NANOSECONDS) ? side : null;
        if (got == null) {
            return false;
        }
        try {
            pizza.run();
            return true;
        } finally {
            got.unlock();
        }
    }
}
