// RendezvousTest.who_is_woken_for_no_reason_waits_again: "cook did not wait: it went on and ended." - park can return although nobody has unparked.
package semaphores;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public class Rendezvous {

    private final AtomicReference<Thread> waiting = new AtomicReference<>();

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        if (waiting.compareAndSet(null, Thread.currentThread())) {
            LockSupport.park();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        } else {
            LockSupport.unpark(waiting.getAndSet(null));
        }
    }
}
