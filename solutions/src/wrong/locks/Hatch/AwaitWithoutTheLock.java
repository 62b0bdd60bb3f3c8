// HatchTest.put_waits_while_a_plate_stands_there: "cook-2 met IllegalMonitorStateException at Hatch.java:" - await gives the lock back, so one must have it.
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
        while (plate != null) {
            empty.await();
        }
        lock.lock();
        try {
            plate = dish;
            full.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        while (plate == null) {
            full.await();
        }
        lock.lock();
        try {
            String dish = plate;
            plate = null;
            empty.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
