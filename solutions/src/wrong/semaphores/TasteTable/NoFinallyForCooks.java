// TasteTableTest.who_burns_his_tongue_leaves_the_table: "after a seasoning that threw IllegalStateException, taster-1 tastes never happens" - the exception leaves past the line that gives the table back.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

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
            tasters--;
            if (tasters == 0) {
                table.release();
            }
            counting.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        seasoning.run();
        table.release();
    }
}
