// HomemadePermitsTest.three_permits_at_once_are_enough_for_three: "That 3 of 4 guests go on after the release of 3 permits never happens" - one signal wakes one.
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
            released.signal();
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
