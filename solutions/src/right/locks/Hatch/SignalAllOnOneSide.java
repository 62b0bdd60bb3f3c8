package locks;

// A cook waits only while the hatch is full, so a take has come since and has woken every cook: whoever still waits when
// a put is done is a waiter, and one plate is for one waiter.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != null) {
                changed.await();
            }
            plate = dish;
            changed.signal();
        } finally {
            lock.unlock();
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
