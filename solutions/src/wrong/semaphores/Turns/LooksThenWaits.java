// TurnsTest.in_every_order_of_steps_they_take_turns: "In this order of steps nobody can move any more." - the turn comes between the look and the wait, and nobody is woken.
package semaphores;

import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private int turn = 1; // guarded by this

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private void inTurns(int rounds, int me, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            while (!isMine(me)) {
                synchronized (this) {
                    wait();
                }
            }
            try {
                print.accept(me);
            } finally {
                synchronized (this) {
                    turn = 3 - me;
                    notifyAll();
                }
            }
        }
    }

    private synchronized boolean isMine(int me) {
        return turn == me;
    }
}
