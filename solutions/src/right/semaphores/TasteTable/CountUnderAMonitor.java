package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore table = new Semaphore(1);
    private final Semaphore first = new Semaphore(1);
    private int tasters; // guarded by this

    public void taste(Runnable tasting) throws InterruptedException {
        first.acquire();
        try {
            boolean alone;
            synchronized (this) {
                alone = tasters == 0;
                tasters++;
            }
            if (alone) {
                try {
                    table.acquire();
                } catch (InterruptedException e) {
                    synchronized (this) {
                        tasters--;
                    }
                    throw e;
                }
            }
        } finally {
            first.release();
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
        table.acquire();
        try {
            seasoning.run();
        } finally {
            table.release();
        }
    }
}
