// SideOvenTest.an_interrupt_ends_each_of_several_waits: "cook-1 was interrupted while waiting, and bake(...) returned false." - only the first of the two waits lets the interrupt out.
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
        long half = patience.toNanos() / 2;
        if (main.tryLock(half, TimeUnit.NANOSECONDS)) {
            try {
                pizza.run();
                return true;
            } finally {
                main.unlock();
            }
        }
        return aside(pizza, half);
    }

    private boolean aside(Runnable pizza, long nanos) {
        try {
            if (!side.tryLock(nanos, TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            pizza.run();
            return true;
        } finally {
            side.unlock();
        }
    }
}
