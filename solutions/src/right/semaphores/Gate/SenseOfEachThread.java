package semaphores;

import java.util.concurrent.atomic.AtomicInteger;

public class Gate {

    private final int waiters;
    private final AtomicInteger missing;
    private final ThreadLocal<Boolean> mine = ThreadLocal.withInitial(() -> true);
    private boolean sense; // guarded by this

    public Gate(int waiters) {
        this.waiters = waiters;
        missing = new AtomicInteger(waiters);
    }

    public void pass() throws InterruptedException {
        boolean awaited = mine.get();
        mine.set(!awaited);
        if (missing.decrementAndGet() == 0) {
            missing.set(waiters);
            synchronized (this) {
                sense = awaited;
                notifyAll();
            }
        } else {
            synchronized (this) {
                while (sense != awaited) {
                    wait();
                }
            }
        }
    }
}
