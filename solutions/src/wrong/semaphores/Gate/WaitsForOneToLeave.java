// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "waiter-3 went out with course 2 when 1 of 3 waiters had come for it" - the last one waits until one has left, not all, and is back for the permit of a slow one.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore open = new Semaphore(0);
    private final Semaphore left = new Semaphore(0);
    private int ready; // guarded by mutex

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        mutex.acquire();
        boolean last = ++ready == waiters;
        if (last) {
            ready = 0;
        }
        mutex.release();
        if (!last) {
            open.acquire();
            left.release();
        } else if (waiters > 1) {
            open.release(waiters - 1);
            left.acquire();
        }
    }
}
