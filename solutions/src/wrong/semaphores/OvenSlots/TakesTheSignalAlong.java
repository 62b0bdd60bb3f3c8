// OvenSlotsTest.no_slot_goes_with_a_baker_who_is_interrupted: "never happens: nobody can move any more." - the one who was signalled leaves, and the next one is not.
package semaphores;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OvenSlots {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int slots;
    private int taken;

    public OvenSlots(int slots) {
        this.slots = slots;
    }

    public <T> T bake(Callable<T> pizza) throws Exception {
        lock.lock();
        try {
            while (taken >= slots) {
                changed.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            taken++;
        } finally {
            lock.unlock();
        }
        try {
            return pizza.call();
        } finally {
            lock.lock();
            try {
                taken--;
                changed.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
