// GateTest.nobody_goes_out_before_all_have_come: "waiter-3 waits at Gate.java:" - who waits at the door holds the permit that the others need to be counted.
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
        try {
            ready++;
            if (ready == waiters) {
                ready = 0;
                open.release(waiters);
            }
            open.acquire();
        } finally {
            counting.release();
        }
    }
}
