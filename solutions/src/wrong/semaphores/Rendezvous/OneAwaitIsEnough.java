// RendezvousTest.who_is_woken_for_no_reason_waits_again: "cook did not wait: it went on and ended." - await can return although nobody has signalled.
package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Rendezvous {

    private final Lock lock = new ReentrantLock();
    private final Condition other = lock.newCondition();
    private boolean oneIsHere; // guarded by lock

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (oneIsHere) {
                oneIsHere = false;
                other.signal();
            } else {
                oneIsHere = true;
                other.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
