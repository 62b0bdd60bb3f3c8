// SideOvenTest.with_both_ovens_free_a_pizza_is_baked_in_one_of_them: "while it holds both ovens" - the second try is made although the first one was lucky.
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
        boolean inMain = main.tryLock();
        boolean inSide = side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            if (inMain || inSide) {
                pizza.run();
            }
            return inMain || inSide;
        } finally {
            if (inMain) {
                main.unlock();
            }
            if (inSide) {
                side.unlock();
            }
        }
    }
}
