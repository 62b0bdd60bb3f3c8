// TasteTableTest.a_slow_taster_never_meets_a_cook: "taster-2" - tasters-- reads and writes: two who leave can both find 0, and both give the table back.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore first = new Semaphore(1);
    private volatile int tasters;

    public void taste(Runnable tasting) throws InterruptedException {
        first.acquire();
        try {
            if (tasters == 0) {
                table.acquire();
            }
            tasters++;
        } finally {
            first.release();
        }
        try {
            tasting.run();
        } finally {
            tasters--;
            if (tasters == 0) {
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
