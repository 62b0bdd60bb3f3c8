package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition released = lock.newCondition();
    private volatile int permits; // written under lock

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (permits == 0) {
                released.await();
            }
            permits = permits - 1;
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        lock.lock();
        try {
            released.signalAll();
            permits = permits + number;
        } finally {
            lock.unlock();
        }
    }

    public int available() {
        return permits;
    }
}
