// TasteTableTest.a_cook_and_a_taster_never_meet: "cook-1 seasoned while taster-1 tasted" - between the cook's look and his word that he is there a taster can come.
package semaphores;

import java.util.concurrent.Semaphore;

public class TasteTable {

    private final Semaphore cooks = new Semaphore(1);
    private int tasters; // guarded by this
    private boolean seasoning; // guarded by this

    public void taste(Runnable tasting) throws InterruptedException {
        synchronized (this) {
            while (seasoning) {
                wait();
            }
            tasters++;
        }
        try {
            tasting.run();
        } finally {
            synchronized (this) {
                tasters--;
                notifyAll();
            }
        }
    }

    public void season(Runnable work) throws InterruptedException {
        cooks.acquire();
        try {
            boolean free = isFree();
            synchronized (this) {
                while (!free && tasters > 0) {
                    wait();
                }
                seasoning = true;
            }
            work.run();
        } finally {
            synchronized (this) {
                seasoning = false;
                notifyAll();
            }
            cooks.release();
        }
    }

    private synchronized boolean isFree() {
        return tasters == 0;
    }
}
