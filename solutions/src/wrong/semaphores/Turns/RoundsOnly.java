// TurnsTest.for_ever_ends_with_an_interrupt: "That number 1 is printed never happens" - -1 rounds are none.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(1);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, one, 1, print, two);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, two, 2, print, one);
    }

    private void inTurns(int rounds, Semaphore mine, int number, IntConsumer print, Semaphore theirs)
            throws InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            mine.acquire();
            try {
                print.accept(number);
            } finally {
                theirs.release();
            }
        }
    }
}
