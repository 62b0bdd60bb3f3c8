// TasteTableTest.each_table_is_one_of_its_own: "That cook-2 seasons at the table in the yard while cook-1 seasons in the kitchen never happens" - static: the table that was made last is everybody's.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private static Semaphore table;
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public TasteTable() {
        table = new Semaphore(1);
    }

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
        table.acquire();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
