// GateTest.nobody_goes_out_before_all_have_come: "went out with course 1 when 2 of 3 waiters had come for it" - counting begins at 0, and the last is taken for the one before.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore open = new Semaphore(0);
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters - 1;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        ready++;
        if (ready == waiters) {
            ready = 0;
            open.release(waiters);
        }
        counting.release();
        open.acquire();
    }
}
