package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private Semaphore out = new Semaphore(0); // guarded by counting
    private int ready; // guarded by counting

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        Semaphore mine = out;
        ready++;
        if (ready == waiters) {
            ready = 0;
            out = new Semaphore(0);
            mine.release(waiters);
        }
        counting.release();
        mine.acquire();
    }
}
