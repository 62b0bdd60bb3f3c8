// HatchTest.a_cook_who_is_woken_too_late_waits_again: "did not wait, but only one of them could go on" - the place that the signal was about went to somebody who was quicker, and now his plate is covered.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Condition full = lock.newCondition();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            if (plate != null) {
                empty.await();
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
