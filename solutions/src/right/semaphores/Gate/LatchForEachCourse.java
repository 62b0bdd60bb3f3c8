package semaphores;

import java.util.concurrent.CountDownLatch;

public class Gate {

    private final int waiters;
    private CountDownLatch course; // guarded by this
    private int ready; // guarded by this

    public Gate(int waiters) {
        this.waiters = waiters;
        course = new CountDownLatch(waiters);
    }

    public void pass() throws InterruptedException {
        CountDownLatch mine;
        synchronized (this) {
            mine = course;
            if (++ready == waiters) {
                ready = 0;
                course = new CountDownLatch(waiters);
            }
        }
        mine.countDown();
        mine.await();
    }
}
