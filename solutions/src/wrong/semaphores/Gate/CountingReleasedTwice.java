// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "and nothing orders the two" - each release too many lets one more count at the same time from then on.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore open = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        ready++;
        if (ready == waiters) {
            open.release(waiters);
        }
        counting.release();
        open.acquire();

        counting.acquire();
        ready--;
        if (ready == 0) {
            closed.release(waiters);
        }
        counting.release();
        counting.release();
        closed.acquire();
    }
}
