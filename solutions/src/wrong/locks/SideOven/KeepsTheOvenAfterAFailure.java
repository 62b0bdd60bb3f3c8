// SideOvenTest.the_oven_is_free_after_a_pizza_burnt: "came back from bake(...), and holds it still" - there is no finally.
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
        Lock mine = main;
        if (!main.tryLock()) {
            mine = side;
            if (!side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        pizza.run();
        mine.unlock();
        return true;
    }
}
