// TasteTableTest.a_taster_who_gives_up_waiting_leaves_nothing_behind: "gives up waiting when he is interrupted never happens" - acquireUninterruptibly does what it says.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquireUninterruptibly();
        try {
            if (tasters == 0) {
                table.acquireUninterruptibly();
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
                table.release();
            }
            counting.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquireUninterruptibly();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
