// SideOvenTest.who_finds_the_main_oven_taken_bakes_in_the_side_oven: "cook-1 gave the main oven back at SideOven.java:" - finally gives back the main oven, whichever it was.
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
        try {
            if (!main.tryLock() && !side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            pizza.run();
            return true;
        } finally {
            main.unlock();
        }
    }
}
