package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private Plate plate; // null while the pass is empty; guarded by lock

    private record Plate(int table, String dish) {}

    public void ring(int table, String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (plate != null) {
                changed.await();
            }
            plate = new Plate(table, dish);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (plate == null || plate.table() != table) {
                changed.await();
            }
            String dish = plate.dish();
            plate = null;
            changed.signalAll();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
