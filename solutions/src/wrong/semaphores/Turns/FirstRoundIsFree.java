// TurnsTest.each_call_takes_as_many_rounds_as_it_says: "ones(1) was called a second time, and printed another 1 before any 2." - the first 1 of each call waits for nobody.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(0);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            if (round > 1) {
                one.acquire();
            }
            try {
                print.accept(1);
            } finally {
                two.release();
            }
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            two.acquire();
            try {
                print.accept(2);
            } finally {
                one.release();
            }
        }
    }
}
