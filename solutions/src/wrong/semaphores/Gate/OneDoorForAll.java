// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "out with course" - whoever is fast takes a permit that was meant for a slow one.
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
            open.release(waiters);
        }
        counting.release();
        open.acquire();
    }
}
