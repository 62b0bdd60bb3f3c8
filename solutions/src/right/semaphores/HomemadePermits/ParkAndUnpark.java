package semaphores;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

public class HomemadePermits {

    private final AtomicInteger permits;
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    public HomemadePermits(int permits) {
        this.permits = new AtomicInteger(permits);
    }

    public void acquire() throws InterruptedException {
        if (takes()) {
            return;
        }
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!takes()) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            waiting.remove(me);
        }
    }

    private boolean takes() {
        return permits.getAndUpdate(seen -> Math.max(0, seen - 1)) > 0;
    }

    public void release(int number) {
        permits.addAndGet(number);
        waiting.forEach(LockSupport::unpark);
    }

    public int available() {
        return permits.get();
    }
}
