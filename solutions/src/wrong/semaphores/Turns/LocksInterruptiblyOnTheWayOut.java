// TurnsTest.an_interrupt_during_a_print_takes_no_turn_away: "ones(3) was interrupted while it printed 1. That the next number, 2, is printed never happens" - the lock on the way out throws, and the turn stays.
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
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private void inTurns(int rounds, int number, IntConsumer print) throws InterruptedException {
        for (int round = 1; rounds == FOR_EVER || round <= rounds; round++) {
            lock.lockInterruptibly();
            try {
                while (turn != number) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
            try {
                print.accept(number);
            } finally {
                lock.lockInterruptibly();
                try {
                    turn = 3 - number;
                    changed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }
    }
}
