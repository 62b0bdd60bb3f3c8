// RendezvousTest.they_meet_however_slow_one_of_them_is: "each waits for the other, cook for rider and rider for cook" - latches are used in turn, and at the third meeting both can make a new one.
package semaphores;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class Rendezvous {

    private final AtomicReferenceArray<CountDownLatch> both = new AtomicReferenceArray<>(2);
    private volatile int cooks;
    private volatile int riders;

    public Rendezvous() {
        both.set(0, new CountDownLatch(2));
        both.set(1, new CountDownLatch(2));
    }

    public void cookArrives() throws InterruptedException {
        arrives(cooks++ % 2); // one cook only
    }

    public void riderArrives() throws InterruptedException {
        arrives(riders++ % 2);
    }

    private void arrives(int which) throws InterruptedException {
        CountDownLatch latch = both.get(which);
        if (latch.getCount() == 0) { // used two meetings ago
            latch = new CountDownLatch(2);
            both.set(which, latch);
        }
        latch.countDown();
        latch.await();
    }
}
