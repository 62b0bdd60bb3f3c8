// TurnsTest.each_call_takes_as_many_rounds_as_it_says: "ones(1) was called a second time, and printed another 1 before any 2." - whoever calls ones has the turn, whatever was printed last.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore one = new Semaphore(0);
    private final Semaphore two = new Semaphore(0);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        one.drainPermits();
        one.release();
        inTurns(rounds, one, 1, print, two);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, two, 2, print, one);
    }

    private void inTurns(int rounds, Semaphore mine, int number, IntConsumer print, Semaphore theirs)
            throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            mine.acquire();
            try {
                print.accept(number);
            } finally {
                theirs.release();
            }
        }
    }
}
