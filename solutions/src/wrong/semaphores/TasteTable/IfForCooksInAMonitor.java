// TasteTableTest.who_is_woken_for_no_reason_waits_again: "cook-1 seasons while taster-1 tastes." - if looks once, and nobody looks again behind wait.
package semaphores;

public class TasteTable {

    private int there; // so many tasters, or -1: a cook; guarded by this

    public void taste(Runnable tasting) throws InterruptedException {
        synchronized (this) {
            while (there < 0) {
                wait();
            }
            there++;
        }
        try {
            tasting.run();
        } finally {
            synchronized (this) {
                if (--there == 0) {
                    notifyAll();
                }
            }
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        synchronized (this) {
            if (there != 0) {
                wait();
            }
            there = -1;
        }
        try {
            seasoning.run();
        } finally {
            synchronized (this) {
                there = 0;
                notifyAll();
            }
        }
    }
}
