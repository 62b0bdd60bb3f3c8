// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "nobody can move any more" - ready++ reads and writes, and two can read the same number.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore open = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);
    private volatile int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        ready++;
        if (ready == waiters) {
            open.release(waiters);
        }
        open.acquire();
        ready--;
        if (ready == 0) {
            closed.release(waiters);
        }
        closed.acquire();
    }
}
