// TasteTableTest.a_slow_taster_never_meets_a_cook: "cook-1 seasons while taster-2 tastes" - between the look and the tasting a cook can come.
package semaphores;

public class TasteTable {

    private int tasters;
    private boolean cook;

    public void taste(Runnable tasting) throws InterruptedException {
        synchronized (this) {
            while (cook) {
                wait();
            }
        }
        synchronized (this) {
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

    public void season(Runnable seasoning) throws InterruptedException {
        synchronized (this) {
            while (cook || tasters > 0) {
                wait();
            }
            cook = true;
        }
        try {
            seasoning.run();
        } finally {
            synchronized (this) {
                cook = false;
                notifyAll();
            }
        }
    }
}
