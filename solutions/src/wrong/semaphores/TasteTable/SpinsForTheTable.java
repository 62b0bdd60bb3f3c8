// TasteTableTest.a_cook_is_alone_at_the_table: "never comes to rest" - who tries all the time keeps a processor busy.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        synchronized (this) {
            while (tasters == 0 && !table.tryAcquire()) {
                Thread.onSpinWait();
            }
            tasters++;
        }
        try {
            tasting.run();
        } finally {
            synchronized (this) {
                if (--tasters == 0) {
                    table.release();
                }
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        while (!table.tryAcquire()) {
            Thread.onSpinWait();
        }
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
