// TasteTableTest.who_is_interrupted_as_a_cook_leaves_keeps_nobody_out: "cook-2 was interrupted as cook-1 left. That taster-2, who waited beside him, tastes never happens" - a cook is still counted as waiting, and no taster is told.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock();
    private final Condition forTasters = lock.newCondition();
    private final Condition forCooks = lock.newCondition();
    private int tasters; // guarded by lock
    private int cooksWaiting; // guarded by lock
    private boolean cookIsThere; // guarded by lock

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lock();
        try {
            while (cookIsThere) {
                forTasters.await();
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
                    forCooks.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        lock.lock();
        try {
            cooksWaiting++;
            try {
                while (cookIsThere || tasters > 0) {
                    forCooks.await();
                }
            } finally {
                cooksWaiting--;
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
                if (cooksWaiting > 0) {
                    forCooks.signal();
                } else {
                    forTasters.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
