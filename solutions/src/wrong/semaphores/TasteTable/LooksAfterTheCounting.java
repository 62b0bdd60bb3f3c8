// TasteTableTest.a_slow_taster_never_meets_a_cook: "taster-2" - two leave, both find the count at 0, and both give the table back.
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
            counting.release();
            if (tasters == 0) {
                table.release();
            }
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
