// HatchTest.put_waits_while_a_plate_stands_there: "waits for a while and looks again" - the lock is given back, but a nap is no wait for something.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        while (!tryPut(dish)) {
            Thread.sleep(20);
        }
    }

    public String take() throws InterruptedException {
        String dish = tryTake();
        while (dish == null) {
            Thread.sleep(20);
            dish = tryTake();
        }
        return dish;
    }

    private boolean tryPut(String dish) {
        lock.lock();
        try {
            if (plate != null) {
                return false;
            }
            plate = dish;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private String tryTake() {
        lock.lock();
        try {
            String dish = plate;
            plate = null;
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
