// TurnsTest.after_each_1_comes_a_2: "1 was printed again before any 2" - a yield is a hint, and nobody there takes it.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Semaphore sem = new Semaphore(1, true);

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private void inTurns(int rounds, int me, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            sem.acquire();
            try {
                print.accept(me);
            } finally {
                sem.release();
            }
            Thread.yield();
        }
    }
}
