// TurnsTest.in_every_order_of_steps_they_take_turns: "In this order of steps nobody can move any more." - who waits first in the line of a synchronizer hides the other, whose turn it is.
package semaphores;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private static final class Turn extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;

        Turn() {
            setState(1);
        }

        @Override
        protected boolean tryAcquire(int number) {
            return compareAndSetState(number, 0);
        }

        @Override
        protected boolean tryRelease(int next) {
            setState(next);
            return true;
        }
    }

    private final Turn turn = new Turn();

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 2, print);
    }

    private void take(int rounds, int number, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            turn.acquireInterruptibly(number);
            try {
                print.accept(number);
            } finally {
                turn.release(3 - number);
            }
        }
    }
}
