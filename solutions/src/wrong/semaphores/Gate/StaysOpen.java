// GateTest.the_gate_serves_one_course_after_the_other: "waiter-3 went out with course 2 when 1 of 3 waiters had come for it" - each hands the permit on, and in the end it lies there for whoever comes.
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
        open.release();
    }
}
