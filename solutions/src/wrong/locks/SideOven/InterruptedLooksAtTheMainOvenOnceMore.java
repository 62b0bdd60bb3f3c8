// SideOvenTest.an_interrupt_ends_each_of_several_waits: "cook-1 was interrupted while waiting, and baked." - the main oven can be free again when the interrupt ends the wait for the side oven.
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
        Lock got = null;
        long half = patience.toNanos() / 2;
        if (main.tryLock() || half > 0 && main.tryLock(half, TimeUnit.NANOSECONDS)) {
            got = main;
        } else {
            try {
                if (side.tryLock() || half > 0 && side.tryLock(half, TimeUnit.NANOSECONDS)) {
                    got = side;
                }
            } catch (InterruptedException e) {
                if (!main.tryLock()) {
                    throw e;
                }
                got = main; // free meanwhile
            }
        }
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
