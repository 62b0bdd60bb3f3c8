// SideOvenTest.who_is_interrupted_bakes_or_leaves_the_ovens_alone: "came back from bake(...), and holds it still" - between the lock and the try is a line that can throw.
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
        Lock oven = main.tryLock() ? main : side;
        if (oven == side && !side.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            pizza.run();
            return true;
        } finally {
            oven.unlock();
        }
    }
}
