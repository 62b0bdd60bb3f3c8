// TurnsTest.after_each_1_comes_a_2: "ones waits for a while and looks again (Turns.java:" - the turns are right, and the waiting is a look every millisecond.
package semaphores;

import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private volatile int turn = 1;

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private void inTurns(int rounds, int me, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            while (turn != me) {
                Thread.sleep(1);
            }
            try {
                print.accept(me);
            } finally {
                turn = 3 - me;
            }
        }
    }
}
