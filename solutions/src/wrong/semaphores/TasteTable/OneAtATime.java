// TasteTableTest.tasters_taste_at_the_same_time: "That 40 tasters taste at the same time never happens" - with one permit for everybody, tasters wait for each other.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);

    public void taste(Runnable tasting) throws InterruptedException {
        table.acquire();
        try {
            tasting.run();
        } finally {
            table.release();
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
