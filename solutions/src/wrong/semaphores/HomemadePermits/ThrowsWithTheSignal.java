// HomemadePermitsTest.a_guest_interrupted_as_he_is_woken_loses_no_permit: "That one of the two guests gets the permit never happens" - the signal was for somebody who needs the permit, and woke one who leaves.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private final Lock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            while (permits == 0) {
                released.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            permits--;
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        lock.lock();
        try {
            permits += number;
            for (int i = 0; i < number; i++) {
                released.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public int available() {
        lock.lock();
        try {
            return permits;
        } finally {
            lock.unlock();
        }
    }
}
