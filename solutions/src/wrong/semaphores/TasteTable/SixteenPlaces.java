// TasteTableTest.tasters_taste_at_the_same_time: "That 40 tasters taste at the same time never happens" - as many permits as somebody thought enough; the seventeenth taster waits.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private static final int ALL = 16;

    private final Semaphore table = new Semaphore(ALL, true);

    public void taste(Runnable tasting) throws InterruptedException {
        table.acquire();
        try {
            tasting.run();
        } finally {
            table.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire(ALL);
        try {
            seasoning.run();
        } finally {
            table.release(ALL);
        }
    }
}
