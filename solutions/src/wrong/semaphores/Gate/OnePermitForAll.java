// GateTest.nobody_goes_out_before_all_have_come: "That all 3 waiters go out with course 1 never happens" - one permit lets one go.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore open = new Semaphore(0);
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        ready++;
        if (ready == waiters) {
            ready = 0;
            open.release();
        }
        counting.release();
        open.acquire();
    }
}
