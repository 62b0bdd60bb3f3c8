// HatchTest.plates_go_through_the_hatch_one_by_one: "owner waits for ever: nobody can move any more." - a dish like the one before looks like no dish.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // what was put last
    private String taken; // what was taken last

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != taken) {
                changed.await();
            }
            plate = dish;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == taken) {
                changed.await();
            }
            taken = plate;
            changed.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
