// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "out with course" - whoever leaves last sets the count back, and forgets the one who is back already.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore open = new Semaphore(0);
    private int ready;
    private int left;

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
        left++;
        if (left == waiters) {
            ready = 0;
            left = 0;
        }
        counting.release();
    }
}
