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
        if (main.tryLock()) {
            try {
                pizza.run();
            } finally {
                main.unlock();
            }
            return true;
        }
        if (!side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            pizza.run();
        } finally {
            side.unlock();
        }
        return true;
    }
}
