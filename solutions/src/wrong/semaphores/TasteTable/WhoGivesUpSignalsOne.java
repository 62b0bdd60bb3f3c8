// TasteTableTest.a_cook_who_gives_up_waiting_leaves_nothing_behind: "That 3 tasters taste at the same time when cook-1 has given up never happens" - a cook who gives up lets one taster in, and all who waited for him may come.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int tasters; // guarded by lock; -1 while a cook is there
    private int cooksWaiting; // guarded by lock

    public void taste(Runnable tasting) throws InterruptedException {
        lock.lock();
        try {
            while (tasters < 0 || cooksWaiting > 0) {
                changed.await();
            }
            tasters++;
        } finally {
            lock.unlock();
        }
        try {
            tasting.run();
        } finally {
            leave(tasters -> tasters - 1);
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        lock.lock();
        try {
            cooksWaiting++;
            try {
                while (tasters != 0) {
                    changed.await();
                }
                tasters = -1;
            } finally {
                cooksWaiting--;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        try {
            seasoning.run();
        } finally {
            leave(tasters -> 0);
        }
    }

    private void leave(java.util.function.IntUnaryOperator change) {
        lock.lock();
        try {
            tasters = change.applyAsInt(tasters);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
