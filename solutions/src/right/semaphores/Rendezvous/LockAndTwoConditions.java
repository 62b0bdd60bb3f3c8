package semaphores;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Rendezvous {

    private final Lock lock = new ReentrantLock();
    private final Condition met = lock.newCondition();
    private boolean somebodyWaits; // guarded by lock
    private int meetings; // guarded by lock

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        lock.lock();
        try {
            if (somebodyWaits) {
                somebodyWaits = false;
                meetings++;
                met.signal();
                return;
            }
            somebodyWaits = true;
            int before = meetings;
            while (meetings == before) {
                met.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
