// TasteTableTest.a_taster_who_gives_up_waiting_leaves_nothing_behind: "That taster-1 and taster-3 taste at the same time when cook-1 has left never happens" - acquire stands in the try, and who waits for it releases what it never had.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters; // guarded by counting

    public void taste(Runnable tasting) throws InterruptedException {
        try {
            counting.acquire();
            if (tasters == 0) {
                table.acquire();
            }
            tasters++;
        } finally {
            counting.release();
        }
        try {
            tasting.run();
        } finally {
            counting.acquireUninterruptibly();
            if (--tasters == 0) {
                table.release();
            }
            counting.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
