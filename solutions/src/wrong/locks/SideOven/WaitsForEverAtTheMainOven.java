// SideOvenTest.who_finds_the_main_oven_taken_bakes_in_the_side_oven: "for the main oven, with no limit." - with lock() at the main oven, nobody ever comes to the side oven.
package locks;

import java.time.Duration;
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
        main.lock();
        return bakeAndUnlock(main, pizza);
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
