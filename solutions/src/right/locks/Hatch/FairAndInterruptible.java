package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition empty = lock.newCondition();
    private final Condition full = lock.newCondition();
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (plate != null) {
                empty.await();
            }
            plate = dish;
            full.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (plate == null) {
                full.await();
            }
            try {
                return plate;
            } finally {
                plate = null;
                empty.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
