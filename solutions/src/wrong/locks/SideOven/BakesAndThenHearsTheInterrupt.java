// SideOvenTest.who_is_interrupted_bakes_or_leaves_the_ovens_alone: "came interrupted and baked, and bake(...) threw" - whoever hears that exception bakes the pizza once more.
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
        Lock oven = main;
        if (!main.tryLock()) {
            oven = side;
            if (!side.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        try {
            pizza.run();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return true;
        } finally {
            oven.unlock();
        }
    }
}
