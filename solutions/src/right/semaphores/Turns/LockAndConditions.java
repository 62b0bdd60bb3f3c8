package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class Turns {

    public static final int FOR_EVER = -1;

    private final Lock lock = new ReentrantLock();
    private final Condition[] comes = {null, lock.newCondition(), lock.newCondition()};
    private boolean two; // guarded by lock

    public void ones(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 1, print);
    }

    public void twos(int rounds, IntConsumer print) throws InterruptedException {
        inTurns(rounds, 2, print);
    }

    private void inTurns(int rounds, int me, IntConsumer print) throws InterruptedException {
        for (int round = 0; rounds == FOR_EVER || round < rounds; round++) {
            lock.lockInterruptibly();
            try {
                while (two != (me == 2)) {
                    comes[me].await();
                }
                try {
                    print.accept(me);
                } finally {
                    two = !two;
                    comes[3 - me].signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
