// TurnsTest.a_print_that_fails_takes_no_turn_away: "A print of 2 threw Error. That the next number, 1, is printed never happens: nobody can move any more." - ones has a finally, twos has not.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(1);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            one.acquire();
            try {
                print.accept(1);
            } finally {
                two.release();
            }
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            two.acquire();
            try {
                print.accept(2);
            } catch (RuntimeException failure) {
                one.release();
                throw failure;
            }
            one.release();
        }
    }
}
