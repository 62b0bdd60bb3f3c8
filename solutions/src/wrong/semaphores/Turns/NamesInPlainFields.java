// TurnsTest.each_sees_what_the_other_has_written: "and nothing orders the two" - one may still see nobody in the field when the other sleeps already.
package semaphores;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final AtomicInteger turn = new AtomicInteger(1);
    private Thread one;
    private Thread two;

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        one = Thread.currentThread();
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            untilMyTurn(1);
            try {
                print.accept(1);
            } finally {
                turn.set(2);
                LockSupport.unpark(two);
            }
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        two = Thread.currentThread();
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            untilMyTurn(2);
            try {
                print.accept(2);
            } finally {
                turn.set(1);
                LockSupport.unpark(one);
            }
        }
    }

    private void untilMyTurn(int me) throws InterruptedException {
        while (turn.get() != me) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
