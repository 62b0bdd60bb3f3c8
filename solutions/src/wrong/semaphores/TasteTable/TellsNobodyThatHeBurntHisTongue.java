// TasteTableTest.who_burns_his_tongue_leaves_the_table: "after a tasting that threw IllegalStateException, cook-1 seasons never happens" - he is counted down, but the exception leaves past notifyAll.
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
                there--;
            }
        }
        synchronized (this) {
            notifyAll();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        synchronized (this) {
            while (there != 0) {
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
