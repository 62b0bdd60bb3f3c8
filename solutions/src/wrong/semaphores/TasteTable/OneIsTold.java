// TasteTableTest.those_who_waited_for_a_cook_taste_at_the_same_time: "never happens" - signal wakes one of the tasters; the other waits until that one has left.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock(true);
    private final Condition free = lock.newCondition();
    private int there; // tasters, or -1 for a cook

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (there < 0) {
                free.await();
            }
            there++;
        } finally {
            lock.unlock();
        }
        try {
            tasting.run();
        } finally {
            leave(1);
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (there != 0) {
                free.await();
            }
            there = -1;
        } finally {
            lock.unlock();
        }
        try {
            seasoning.run();
        } finally {
            leave(-1);
        }
    }

    private void leave(int one) {
        lock.lock();
        try {
            there -= one;
            if (there == 0) {
                free.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
