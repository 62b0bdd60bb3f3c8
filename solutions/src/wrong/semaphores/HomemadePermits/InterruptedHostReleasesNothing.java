// HomemadePermitsTest.a_host_who_is_interrupted_releases_all_the_same: "That 1 of 1 guests go on after the release of 1 permit never happens" - lockInterruptibly throws, and release returns with nothing done.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private final Lock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private int permits; // guarded by lock

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (permits == 0) {
                more.await();
            }
            permits--;
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            permits += number;
            more.signalAll();
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
