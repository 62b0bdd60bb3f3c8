// TurnsTest.each_call_takes_as_many_rounds_as_it_says: "How many numbers are printed in 0 rounds is 2, not 0." - do looks at the number of rounds behind the first one.
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
        int round = 0;
        do {
            mine.acquire();
            try {
                print.accept(number);
            } finally {
                theirs.release();
            }
            round++;
        } while (rounds == FOR_EVER || round < rounds);
    }
}
