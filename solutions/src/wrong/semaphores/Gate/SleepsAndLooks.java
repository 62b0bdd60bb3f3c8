// GateTest.nobody_goes_out_before_all_have_come: "waits for a while and looks again" - a nap is not a wait for somebody.
package semaphores;

import java.util.concurrent.atomic.AtomicInteger;

public class Gate {

    private final int waiters;
    private final AtomicInteger ready = new AtomicInteger();

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        int me = ready.getAndIncrement();
        int all = (me / waiters + 1) * waiters;
        while (ready.get() < all) {
            Thread.sleep(5);
        }
    }
}
