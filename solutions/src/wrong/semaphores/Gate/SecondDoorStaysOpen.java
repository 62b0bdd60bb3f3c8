// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "when 1 of 2 waiters had come for it" - the second door is never shut, and holds nobody back.
package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore first = new Semaphore(0);
    private final Semaphore second = new Semaphore(1);
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        ready++;
        if (ready == waiters) {
            first.release();
        }
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
