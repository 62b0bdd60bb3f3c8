// HatchTest.two_hatches_have_a_plate_each: "owner waits for ever: nobody can move any more." - all hatches share one plate.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {
    private static final Lock LOCK = new ReentrantLock();
    private static final Condition CHANGED = LOCK.newCondition();
    private static String plate;

    public void put(String dish) throws InterruptedException {
        LOCK.lock();
        try {
            while (plate != null) {
                CHANGED.await();
            }
            plate = dish;
            CHANGED.signalAll();
        } finally {
            LOCK.unlock();
        }
    }

    public String take() throws InterruptedException {
        LOCK.lock();
        try {
            while (plate == null) {
                CHANGED.await();
            }
            String dish = plate;
            plate = null;
            CHANGED.signalAll();
            return dish;
        } finally {
            LOCK.unlock();
        }
    }
}
