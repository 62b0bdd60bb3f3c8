// SideOvenTest.who_is_interrupted_bakes_or_leaves_the_ovens_alone: "cook-1 was interrupted while the pizza was in the main oven, it was baked all the same, and bake(...) threw" - the pizza is out, and the exception says that there is none.
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
            throw new InterruptedException();
        }
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
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return true;
    }
}
