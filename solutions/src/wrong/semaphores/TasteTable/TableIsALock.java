// TasteTableTest.a_cook_waits_for_the_last_taster: "taster-2 met IllegalMonitorStateException" - a lock belongs to the thread that took it, and the last taster is another than the first.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

public class TasteTable {

    private final ReentrantLock table = new ReentrantLock();
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquire();
        try {
            if (tasters == 0) {
                table.lockInterruptibly();
            }
            tasters++;
        } finally {
            counting.release();
        }
        try {
            tasting.run();
        } finally {
            counting.acquireUninterruptibly();
            tasters--;
            if (tasters == 0) {
                table.unlock();
            }
            counting.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.lockInterruptibly();
        try {
            seasoning.run();
        } finally {
            table.unlock();
        }
    }
}
