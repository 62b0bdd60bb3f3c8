// TasteTableTest.a_cook_is_alone_at_the_table: "cook-1 seasons while taster-1 tastes" - cooks keep out of the way of cooks only.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;
    private final Semaphore cooks = new Semaphore(1);

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
        cooks.acquire();
        try {
            seasoning.run();
        } finally {
            cooks.release();
        }
    }
}
