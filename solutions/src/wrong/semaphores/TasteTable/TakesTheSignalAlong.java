// TasteTableTest.a_cook_interrupted_as_the_table_comes_free_keeps_nobody_out: "never happens: nobody can move any more." - one cook is told, and he leaves.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int tasters;
    private boolean seasoning;

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lock();
        try {
            while (seasoning) {
                changed.await();
            }
            tasters++;
        } finally {
            lock.unlock();
        }
        try {
            tasting.run();
        } finally {
            lock.lock();
            try {
                tasters--;
                if (tasters == 0) {
                    changed.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    public void season(Runnable work) throws InterruptedException {
        lock.lock();
        try {
            while (seasoning || tasters > 0) {
                changed.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            seasoning = true;
        } finally {
            lock.unlock();
        }
        try {
            work.run();
        } finally {
            lock.lock();
            try {
                seasoning = false;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
