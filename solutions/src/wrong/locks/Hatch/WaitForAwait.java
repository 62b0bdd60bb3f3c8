// HatchTest.put_waits_while_a_plate_stands_there: "cook-2 met IllegalMonitorStateException at Hatch.java:" - wait belongs to the monitor of the Condition object, which nobody has; the condition itself has await.
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
            while (plate != null) {
                empty.wait();
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
                full.wait();
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
