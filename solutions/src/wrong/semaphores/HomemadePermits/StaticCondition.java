// HomemadePermitsTest.each_has_permits_of_its_own: "That guest-3 goes on never happens" - the signal goes to somebody who waits for another permit.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private static final Lock lock = new ReentrantLock();
    private static final Condition released = lock.newCondition();
    private int permits; // guarded by lock

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            while (permits == 0) {
                released.await();
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
