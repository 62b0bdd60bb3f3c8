// HatchTest.who_is_woken_for_no_reason_waits_again: "cook-3" - one cook at a time waits, and looks at the hatch once.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

// One cook at a time gets as far as the hatch, and keeps the turn while it is full.
public class Hatch {

    private final ReentrantLock turn = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            lock.lock();
            try {
                if (plate != null) {
                    changed.await();
                }
                plate = dish;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        } finally {
            turn.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == null) {
                changed.await();
            }
            String dish = plate;
            plate = null;
            changed.signalAll();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
