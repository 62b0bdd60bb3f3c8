// TasteTableTest.a_cook_is_alone_at_the_table: "cook-1 seasons while taster-1 tastes" - tasters take nothing, so the cook finds the table free.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);

    public void taste(Runnable tasting) throws InterruptedException {
        tasting.run();
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
