// SideOvenTest.an_interrupt_ends_the_wait: "cook-1 gave the side oven back at SideOven.java:" - the flag is raised before there is an answer.
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
        boolean got = true;
        try {
            if (!main.tryLock()) {
                mine = side;
                got = side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            if (got) {
                pizza.run();
            }
            return got;
        } finally {
            if (got) {
                mine.unlock();
            }
        }
    }
}
