// TasteTableTest.a_cook_who_gives_up_waiting_leaves_nothing_behind: "cook-2 seasons while taster-1 tastes" - acquire stands in the try, and the cook who gives up releases what he never had.
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
        try {
            table.acquire();
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
