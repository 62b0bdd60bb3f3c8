// HomemadePermitsTest.an_interrupt_ends_the_wait_and_takes_no_permit: "available() is 0, not 1" - whoever gave up still stands in line, and is handed the permit.
package semaphores;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private final Lock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private final Queue<boolean[]> line = new ArrayDeque<>();
    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            if (permits > 0) {
                permits--;
                return;
            }
            boolean[] served = new boolean[1];
            line.add(served);
            while (!served[0]) {
                released.await();
            }
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        lock.lock();
        try {
            for (int i = 0; i < number; i++) {
                if (line.isEmpty()) {
                    permits++;
                } else {
                    line.remove()[0] = true;
                }
            }
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
