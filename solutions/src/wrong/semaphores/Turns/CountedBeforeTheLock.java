// TurnsTest.each_sees_what_the_other_has_written: "and nothing orders the two" - who waits looks at the count with the lock, and it changes without.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private long printed; // guarded by lock: an even number means that it is 1's turn

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        for (long left = rounds == FOR_EVER ? Long.MAX_VALUE : rounds; left > 0; left--) {
            one(0, () -> print.accept(1));
        }
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        for (long left = rounds == FOR_EVER ? Long.MAX_VALUE : rounds; left > 0; left--) {
            one(1, () -> print.accept(2));
        }
    }

    private void one(int remainder, Runnable print) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (printed % 2 != remainder) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
        try {
            print.run();
        } finally {
            printed++;
            lock.lock();
            changed.signalAll();
            lock.unlock();
        }
    }
}
