// HomemadePermitsTest.acquire_waits_while_there_is_no_permit: "waits for a while and looks again" - with no signal the guest finds the permit up to 50 ms late.
package semaphores;

import java.util.concurrent.TimeUnit;
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
                released.await(50, TimeUnit.MILLISECONDS);
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
