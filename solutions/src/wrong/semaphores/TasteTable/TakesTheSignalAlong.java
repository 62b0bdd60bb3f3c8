// TasteTableTest.a_cook_interrupted_as_the_table_comes_free_keeps_nobody_out: "never happens: nobody can move any more." - one cook is told, and he leaves.
package semaphores;

public class TasteTable {

    private int tasters;
    private boolean seasoning;

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
                if (tasters == 0) {
                    notify();
                }
            }
        }
    }

    public void season(Runnable work) throws InterruptedException {
        synchronized (this) {
            while (seasoning || tasters > 0) {
                wait();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
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
