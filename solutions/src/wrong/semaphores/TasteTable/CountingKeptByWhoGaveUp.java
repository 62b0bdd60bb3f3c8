// TasteTableTest.a_taster_who_gives_up_waiting_leaves_nothing_behind: "That taster-2 tastes when cook-1 has left never happens" - the exception leaves past the line that gives the permit for the count back.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquire();
        if (tasters == 0) {
            table.acquire();
        }
        tasters++;
        counting.release();
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
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
