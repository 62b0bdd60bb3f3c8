// RendezvousTest.each_sees_that_the_other_has_come: "and nothing orders the two" - unpark wakes, and promises nothing about what was written before it.
package semaphores;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public class Rendezvous {

    private static final class Guest {
        private final Thread thread = Thread.currentThread();
        private boolean met;
    }

    private final AtomicReference<Guest> waiting = new AtomicReference<>();

    public void cookArrives() throws InterruptedException {
        meet();
    }

    public void riderArrives() throws InterruptedException {
        meet();
    }

    private void meet() throws InterruptedException {
        Guest me = new Guest();
        Guest other = waiting.getAndUpdate(guest -> guest == null ? me : null);
        if (other != null) {
            other.met = true;
            LockSupport.unpark(other.thread);
            return;
        }
        while (!me.met) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
