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
        Lock mine = null;
        try {
            if (main.tryLock()) {
                mine = main;
            } else if (side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                mine = side;
            }
            if (mine != null) {
                pizza.run();
            }
            return mine != null;
        } finally {
            if (mine != null) {
                mine.unlock();
            }
        }
    }
}
