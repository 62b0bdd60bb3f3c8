package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Gate {

    private final int waiters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition out = lock.newCondition();
    private int missing; // guarded by lock
    private Object course = new Object(); // guarded by lock

    public Gate(int waiters) {
        this.waiters = waiters;
        missing = waiters;
    }

    public void pass() throws InterruptedException {
        lock.lock();
        try {
            Object mine = course;
            if (--missing == 0) {
                missing = waiters;
                course = new Object();
                out.signalAll();
                return;
            }
            while (course == mine) {
                out.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
