package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OvenSlots {

    private final Lock lock = new ReentrantLock();
    private final Condition oneLess = lock.newCondition();
    private final int slots;
    private int baking; // guarded by lock

    public OvenSlots(int slots) {
        this.slots = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        lock.lockInterruptibly();
        try {
            while (baking == slots) {
                oneLess.await();
            }
            baking++;
        } finally {
            lock.unlock();
        }
        try {
            return pizza.call();
        } finally {
            lock.lock();
            try {
                baking--;
                oneLess.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
