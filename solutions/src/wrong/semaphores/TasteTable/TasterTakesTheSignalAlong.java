// TasteTableTest.who_is_interrupted_as_a_cook_leaves_keeps_nobody_out: "taster-1 was interrupted as cook-1 left. That taster-2, who waited beside him, tastes never happens" - each taster is to tell the next one, and the first one leaves.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock();
    private final Condition forTasters = lock.newCondition();
    private final Condition forCooks = lock.newCondition();
    private int tasters; // guarded by lock
    private boolean cookIsThere; // guarded by lock

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lock();
        try {
            while (cookIsThere) {
                forTasters.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            tasters++;
            forTasters.signal();
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
            while (cookIsThere || tasters > 0) {
                forCooks.await();
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
                forTasters.signal();
                forCooks.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
