// HatchTest.put_waits_while_a_plate_stands_there: "which cook-2 holds" - acquire does not give the lock back, so no waiter gets in.
package locks;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            empty.acquire();
            plate = dish;
            full.release();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            full.acquire();
            String dish = plate;
            empty.release();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
