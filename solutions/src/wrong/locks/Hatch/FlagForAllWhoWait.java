// HatchTest.a_cook_who_is_woken_too_late_waits_again: "The turn of the last of the cooks never happens" - the first cook who is woken takes the flag of all with him.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Condition full = lock.newCondition();
    private String plate;
    private boolean cooksWait;

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != null) {
                cooksWait = true;
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
            if (cooksWait) {
                cooksWait = false;
                empty.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
