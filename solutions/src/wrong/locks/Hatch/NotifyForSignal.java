// HatchTest.plates_go_through_the_hatch_one_by_one: "owner met IllegalMonitorStateException at Hatch.java:" - notify belongs to the monitor of the Condition object, which nobody has; the condition itself has signal.
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
                empty.await();
            }
            plate = dish;
            full.notify();
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
            empty.notify();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
