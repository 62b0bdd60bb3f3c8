// GateTest.the_gate_serves_one_course_after_the_other: "That all 3 waiters go out with course 2 never happens" - the fourth who comes is number four, and nobody is number three again.
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
        boolean last = ready == waiters;
        counting.release();
        if (last) {
            open.release(waiters);
        }
        open.acquire();
    }
}
