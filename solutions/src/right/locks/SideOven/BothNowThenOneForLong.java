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


    private Lock taken() throws InterruptedException {
        if (main.tryLock()) {
            return main;
        } else if (side.tryLock()) {
            return side;
        }
        return main.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS) ? main : null;
    }

    public boolean bake(Runnable pizza) throws InterruptedException {
        Lock oven = taken();
        if (oven == null) {
            return false;
        }
        try {
            pizza.run();
        } finally {
            oven.unlock();
        }
        return true;
    }
}
