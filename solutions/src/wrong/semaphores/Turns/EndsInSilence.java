// TurnsTest.an_interrupt_during_a_print_takes_no_turn_away: "ones(3) was interrupted while it printed 1, and returned as if nothing were missing: 1 is printed once." - the loop looks at the flag, and nobody tells the caller.
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
        for (int round = 1; (rounds == FOR_EVER || round <= rounds) && !Thread.currentThread().isInterrupted(); round++) {
            mine.acquire();
            try {
                print.accept(number);
            } finally {
                theirs.release();
            }
        }
    }
}
