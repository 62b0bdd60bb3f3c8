// TasteTableTest.tasters_who_come_and_leave_at_once_are_all_counted: "In this order of steps" - each who leaves gives back one permit too many, and from then on two can count at once.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters; // guarded by counting

    public void taste(Runnable tasting) throws InterruptedException {
        come();
        try {
            tasting.run();
        } finally {
            leave();
        }
    }

    private void come() throws InterruptedException {
        counting.acquire();
        try {
            if (tasters == 0) {
                table.acquire();
            }
            tasters++;
        } finally {
            counting.release();
        }
    }

    private void leave() {
        counting.acquireUninterruptibly();
        tasters--;
        if (tasters == 0) {
            table.release();
        }
        counting.release();
        counting.release();
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
