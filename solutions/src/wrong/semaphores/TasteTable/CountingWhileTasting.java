// TasteTableTest.tasters_taste_at_the_same_time: "That 40 tasters taste at the same time never happens" - the permit for the count is held all the time that somebody tastes.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquire();
        try {
            if (tasters++ == 0) {
                table.acquire();
            }
            tasting.run();
            if (--tasters == 0) {
                table.release();
            }
        } finally {
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
