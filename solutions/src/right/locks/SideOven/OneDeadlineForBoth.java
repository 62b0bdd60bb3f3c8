package locks;

import java.time.Duration;
import java.util.List;
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
        long deadline = System.nanoTime() + patience.toNanos();
        for (Lock oven : List.of(main, side)) {
            if (oven.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                try {
                    pizza.run();
                    return true;
                } finally {
                    oven.unlock();
                }
            }
        }
        return false;
    }
}
