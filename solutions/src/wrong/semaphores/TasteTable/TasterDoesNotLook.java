// TasteTableTest.a_cook_is_alone_at_the_table: "cook-1 seasons while taster-1 tastes" - the cook waits for tasters, and no taster waits for him.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        counting.acquire();
        tasters++;
        counting.release();
        try {
            tasting.run();
        } finally {
            synchronized (this) {
                counting.acquireUninterruptibly();
                tasters--;
                counting.release();
                notifyAll();
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        table.acquire();
        try {
            synchronized (this) {
                while (tasters > 0) {
                    wait();
                }
            }
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
