// TasteTableTest.who_is_woken_for_no_reason_waits_again: "cook-1 seasons while taster-1 tastes." - if looks once, and nobody looks again behind await.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition seasoned = lock.newCondition();
    private int tasters; // guarded by lock
    private boolean cookIsThere; // guarded by lock

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lock();
        try {
            while (cookIsThere) {
                seasoned.await();
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
                if (--tasters == 0) {
                    free.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        lock.lock();
        try {
            if (cookIsThere || tasters > 0) {
                free.await();
            }
            cookIsThere = true;
        } finally {
            lock.unlock();
        }
        try {
            seasoning.run();
        } finally {
            lock.lock();
            try {
                cookIsThere = false;
                free.signal();
                seasoned.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
