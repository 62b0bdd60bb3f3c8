// TasteTableTest.a_cook_and_a_taster_never_meet: "cook-1 seasoned while taster-1 tasted" - between the cook's look and his word that he is there a taster can come.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final Semaphore cooks = new Semaphore(1);
    private final Lock door = new ReentrantLock(true);
    private final Condition changed = door.newCondition();
    private int tasters; // guarded by door
    private boolean seasoning; // guarded by door

    public void taste(Runnable tasting) throws InterruptedException {
        door.lock();
        try {
            while (seasoning) {
                changed.await();
            }
            tasters++;
        } finally {
            door.unlock();
        }
        try {
            tasting.run();
        } finally {
            door.lock();
            tasters--;
            changed.signalAll();
            door.unlock();
        }
    }

    public void season(Runnable work) throws InterruptedException {
        cooks.acquire();
        try {
            boolean free = isFree();
            door.lock();
            try {
                while (!free && tasters > 0) {
                    changed.await();
                }
                seasoning = true;
            } finally {
                door.unlock();
            }
            work.run();
        } finally {
            door.lock();
            seasoning = false;
            changed.signalAll();
            door.unlock();
            cooks.release();
        }
    }

    private boolean isFree() {
        door.lock();
        try {
            return tasters == 0;
        } finally {
            door.unlock();
        }
    }
}
