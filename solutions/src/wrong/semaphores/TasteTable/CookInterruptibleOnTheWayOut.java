// TasteTableTest.who_is_interrupted_while_seasoning_leaves_the_table: "cook-1 was interrupted while seasoning, and taster-1 tastes never happens" - acquire throws before the table is given back.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters; // guarded by counting
    private final Semaphore noting = new Semaphore(1);
    private int seasoned; // guarded by noting

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquire();
        try {
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
            noting.acquire();
            seasoned++;
            noting.release();
            table.release();
        }
    }
}
