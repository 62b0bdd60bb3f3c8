// TurnsTest.after_each_1_comes_a_2: "1 was printed again before any 2" - one after the other is not in turns.
package semaphores;

import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private synchronized void inTurns(int rounds, int me, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            print.accept(me);
        }
    }
}
