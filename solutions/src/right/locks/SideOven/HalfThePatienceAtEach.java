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
            return bakeAndUnlock(main, pizza);
        }
        return side.tryLock(half, TimeUnit.NANOSECONDS) && bakeAndUnlock(side, pizza);
    }

    private static boolean bakeAndUnlock(Lock mine, Runnable pizza) {
        try {
            pizza.run();
            return true;
        } finally {
            mine.unlock();
        }
    }
}
