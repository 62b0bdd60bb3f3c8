// HatchTest.put_waits_while_a_plate_stands_there: "waits for a while and looks again" - a wait with a limit in a loop hides that nobody signals.
package locks;

import java.util.concurrent.TimeUnit;
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
                empty.await(50, TimeUnit.MILLISECONDS);
            }
            plate = dish;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == null) {
                full.await(50, TimeUnit.MILLISECONDS);
            }
            String dish = plate;
            plate = null;
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
