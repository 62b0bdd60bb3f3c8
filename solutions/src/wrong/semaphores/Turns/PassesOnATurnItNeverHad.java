// TurnsTest.who_is_interrupted_while_waiting_had_no_turn: "ones(...) was interrupted while it waited for its turn, and twos(...) printed a second 2 in a row." - the interrupted one has no turn, and finally passes one on.
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
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            try {
                mine.acquire();
                print.accept(number);
            } finally {
                theirs.release();
            }
        }
    }
}
