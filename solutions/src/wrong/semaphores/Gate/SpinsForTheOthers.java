// GateTest.nobody_goes_out_before_all_have_come: "waiter-1 never comes to rest" - who looks all the time keeps a processor busy.
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
            Thread.onSpinWait();
        }
    }
}
