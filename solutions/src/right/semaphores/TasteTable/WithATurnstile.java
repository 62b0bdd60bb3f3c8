package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore turnstile = new Semaphore(1, true);
    private final Semaphore table = new Semaphore(1);
    private final Semaphore counting = new Semaphore(1);
    private int tasters; // guarded by counting

    public void taste(Runnable tasting) throws InterruptedException {
        turnstile.acquire();
        try {
            counting.acquire();
            try {
                if (tasters == 0) {
                    table.acquire();
                }
                tasters++;
            } finally {
                counting.release();
            }
        } finally {
            turnstile.release();
        }
        try {
            tasting.run();
        } finally {
            counting.acquireUninterruptibly();
            if (--tasters == 0) {
                table.release();
            }
            counting.release();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        turnstile.acquire();
        try {
            table.acquire();
            try {
                seasoning.run();
            } finally {
                table.release();
            }
        } finally {
            turnstile.release();
        }
    }
}
