// TurnsTest.who_is_woken_for_no_reason_waits_again: "twos(...) was woken for no reason, and printed 2 before the first 1." - if looks once, and nobody looks again behind await.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int turn = 1; // guarded by lock

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        take(rounds, 2, print);
    }

    private void take(int rounds, int number, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            lock.lockInterruptibly();
            try {
                if (turn != number) {
                    changed.await();
                }
                try {
                    print.accept(number);
                } finally {
                    turn = 3 - number;
                    changed.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
