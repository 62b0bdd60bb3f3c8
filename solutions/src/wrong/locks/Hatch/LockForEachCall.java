// HatchTest.put_waits_while_a_plate_stands_there: "cook-2 waits for ever" - each call has a lock and a condition of its own, and nobody signals those of another call.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private String plate;

    public void put(String dish) throws InterruptedException {
        Lock lock = new ReentrantLock();
        Condition empty = lock.newCondition();
        lock.lock();
        try {
            while (plate != null) {
                empty.await();
            }
            plate = dish;
            empty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        Lock lock = new ReentrantLock();
        Condition full = lock.newCondition();
        lock.lock();
        try {
            while (plate == null) {
                full.await();
            }
            String dish = plate;
            plate = null;
            full.signalAll();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
