// HatchTest.two_cooks_do_not_share_the_place: "cook-1 and cook-2 did not wait, but only one of them could go on." - both look before either of them has the lock.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Condition full = lock.newCondition();
    private volatile String plate;

    public void put(String dish) throws InterruptedException {
        boolean free = plate == null;
        lock.lock();
        try {
            while (!free) {
                empty.await();
                free = plate == null;
            }
            plate = dish;
            full.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == null) {
                full.await();
            }
            String dish = plate;
            plate = null;
            empty.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
