package semaphores;

public class TasteTable {

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
        synchronized (this) {
            while (seasoning || tasters > 0) {
                wait();
            }
            seasoning = true;
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                seasoning = false;
                notifyAll();
            }
        }
    }
}
