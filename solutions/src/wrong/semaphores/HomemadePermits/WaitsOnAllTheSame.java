// HomemadePermitsTest.an_interrupt_ends_the_wait_and_takes_no_permit: "guest-1 waits for ever" - awaitUninterruptibly does what it says.
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
                released.awaitUninterruptibly();
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
            released.signalAll();
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
