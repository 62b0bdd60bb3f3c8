// TurnsTest.each_turns_has_turns_of_its_own: "twos waits for ever: nobody can move any more." - static: the last one made has new permits for all.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private static Semaphore one;
    private static Semaphore two;

    public Turns() {
        one = new Semaphore(1);
        two = new Semaphore(0);
    }

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
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
