// HatchTest.in_every_order_of_steps_a_waiter_hears_of_the_plate: "In this order of steps nobody can move any more." - between the look and the wait the lock is given back: the signal comes too early.
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
            full.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        String dish = tryTake();
        while (dish == null) {
            lock.lock();
            try {
                full.await();
            } finally {
                lock.unlock();
            }
            dish = tryTake();
        }
        return dish;
    }

    private String tryTake() {
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
