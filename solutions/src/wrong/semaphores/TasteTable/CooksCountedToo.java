// TasteTableTest.a_cook_is_alone_at_the_table: "2 cooks season at the same time" - the first cook takes the table for all cooks.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;
    private final Semaphore countingCooks = new Semaphore(1);
    private int cooks;

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
        countingCooks.acquire();
        try {
            if (cooks == 0) {
                table.acquire();
            }
            cooks++;
        } finally {
            countingCooks.release();
        }
        try {
            seasoning.run();
        } finally {
            countingCooks.acquireUninterruptibly();
            cooks--;
            if (cooks == 0) {
                table.release();
            }
            countingCooks.release();
        }
    }
}
