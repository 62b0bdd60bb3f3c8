// SideOvenTest.an_interrupt_ends_each_of_several_waits: "cook-1 was interrupted while waiting, and baked." - the interrupt in the third wait is lost.
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
        long third = patience.toNanos() / 3;
        if (main.tryLock() || main.tryLock(third, TimeUnit.NANOSECONDS)) {
            return in(main, pizza);
        }
        if (side.tryLock(third, TimeUnit.NANOSECONDS)) {
            return in(side, pizza);
        }
        try {
            return main.tryLock(third, TimeUnit.NANOSECONDS) && in(main, pizza);
        } catch (InterruptedException e) {
            return side.tryLock() && in(side, pizza);
        }
    }

    private static boolean in(Lock oven, Runnable pizza) {
        try {
            pizza.run();
            return true;
        } finally {
            oven.unlock();
        }
    }
}
