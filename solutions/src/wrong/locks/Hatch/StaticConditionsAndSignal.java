// HatchTest.a_plate_wakes_a_waiter_at_its_own_hatch: "waiter-2 waits for ever: nobody can move any more." - the waiters of all hatches sleep at one condition, and signal wakes the one who came first.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {
    private static final Lock LOCK = new ReentrantLock();
    private static final Condition FULL = LOCK.newCondition();
    private static final Condition EMPTY = LOCK.newCondition();
    private String plate;

    public void put(String dish) throws InterruptedException {
        LOCK.lock();
        try {
            while (plate != null) {
                EMPTY.await();
            }
            plate = dish;
            FULL.signal();
        } finally {
            LOCK.unlock();
        }
    }

    public String take() throws InterruptedException {
        LOCK.lock();
        try {
            while (plate == null) {
                FULL.await();
            }
            String dish = plate;
            plate = null;
            EMPTY.signal();
            return dish;
        } finally {
            LOCK.unlock();
        }
    }
}
