// TasteTableTest.a_cook_waits_for_the_last_taster: "cook-1 seasons while taster-1 tastes" - each taster gives the permit back before he tastes.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);

    public void taste(Runnable tasting) throws InterruptedException {
        table.acquire();
        table.release();
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
