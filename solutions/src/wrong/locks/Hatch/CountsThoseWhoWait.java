// HatchTest.a_waiter_who_is_woken_too_late_waits_again: "The turn of the last of the waiters never happens" - who is woken too late waits again, and is not counted any more.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Condition full = lock.newCondition();
    private String plate;
    private int cooks;
    private int waiters;

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            if (plate != null) {
                cooks++;
                while (plate != null) {
                    empty.await();
                }
            }
            plate = dish;
            if (waiters > 0) {
                waiters--;
                full.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (plate == null) {
                waiters++;
                while (plate == null) {
                    full.await();
                }
            }
            String dish = plate;
            plate = null;
            if (cooks > 0) {
                cooks--;
                empty.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
