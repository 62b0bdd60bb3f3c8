// TasteTableTest.a_cook_who_gives_up_waiting_leaves_nothing_behind: "That 3 tasters taste at the same time when cook-1 has given up never happens" - the cook gives the turnstile back only when he got the table.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;
    private final Semaphore turnstile = new Semaphore(1);

    public void taste(Runnable tasting) throws InterruptedException {
        turnstile.acquire();
        turnstile.release();
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
        turnstile.acquire();
        table.acquire();
        try {
            seasoning.run();
        } finally {
            turnstile.release();
            table.release();
        }
    }
}
