// TasteTableTest.a_cook_waits_for_the_last_taster: "cook-1 seasons while taster-2 tastes" - whoever took the table gives it back, also when others are still there.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        boolean first;
        counting.acquire();
        try {
            first = tasters == 0;
            if (first) {
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
            counting.release();
            if (first) {
                table.release();
            }
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
