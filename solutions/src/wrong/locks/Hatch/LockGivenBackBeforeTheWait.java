// HatchTest.in_every_order_of_steps_put_and_take_wake_each_other: "In this order of steps nobody can move any more." - the look is under the lock and the wait is too, but between them the lock is given back: the signal comes too early.
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
        while (!tryPut(dish)) {
            lock.lock();
            try {
                empty.await();
            } finally {
                lock.unlock();
            }
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
            empty.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }

    private boolean tryPut(String dish) {
        lock.lock();
        try {
            if (plate != null) {
                return false;
            }
            plate = dish;
            full.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
