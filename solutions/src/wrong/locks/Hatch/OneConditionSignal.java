// HatchTest.cooks_and_waiters_who_wait_together_all_go_on: "cook-2 waits for ever" - the signal that was meant for a cook reaches a waiter, who cannot use it.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != null) {
                changed.await();
            }
            plate = dish;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == null) {
                changed.await();
            }
            String dish = plate;
            plate = null;
            changed.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
