// TasteTableTest.tasters_taste_at_the_same_time: "That 40 tasters taste at the same time never happens" - ten permits are enough for ten tasters.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(10);

    public void taste(Runnable tasting) throws InterruptedException {
        table.acquire();
        try {
            tasting.run();
        } finally {
            table.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire(10);
        try {
            seasoning.run();
        } finally {
            table.release(10);
        }
    }
}
