// SideOvenTest.who_finds_the_main_oven_taken_bakes_in_the_side_oven: "With the side oven free, the answer to cook-1 is false, not true." - nobody asks for the side oven.
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
        return main.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS) && bakeAndUnlock(main, pizza);
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
