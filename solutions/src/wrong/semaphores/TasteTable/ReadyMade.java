// TasteTableTest.the_table_is_built_here: "TasteTable is made with a ready-made ReentrantReadWriteLock" - the rules of the exercise refuse it.
package semaphores;

import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TasteTable {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    public void taste(Runnable tasting) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        try {
            tasting.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            seasoning.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
