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
        for (int round = 0; round != rounds; round++) {
            synchronized (this) {
                while (turn != me) {
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
}
