// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "and nothing orders the two" - the permit comes back twice on the way in, and from then on two can count at once.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore first = new Semaphore(0);
    private final Semaphore second = new Semaphore(1);
    private int ready; // guarded by counting

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        ready++;
        if (ready == waiters) {
            second.acquire();
            first.release();
        }
        counting.release();
        counting.release();
        first.acquire();
        first.release();

        counting.acquire();
        ready--;
        if (ready == 0) {
            first.acquire();
            second.release();
        }
        counting.release();
        second.acquire();
        second.release();
    }
}
