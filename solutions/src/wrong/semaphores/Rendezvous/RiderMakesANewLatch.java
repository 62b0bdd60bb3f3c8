// RendezvousTest.they_meet_however_slow_one_of_them_is: "each waits for the other, rider for cook and cook for rider" - the cook makes a new latch only in place of the used one, and the rider in place of whatever is there by then.
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
        int which = cooks++ % 2;
        CountDownLatch used = both.get(which);
        if (used.getCount() == 0) {
            both.compareAndSet(which, used, new CountDownLatch(2));
        }
        meet(both.get(which));
    }

    public void riderArrives() throws InterruptedException {
        int which = riders++ % 2;
        if (both.get(which).getCount() == 0) {
            both.set(which, new CountDownLatch(2));
        }
        meet(both.get(which));
    }

    private static void meet(CountDownLatch latch) throws InterruptedException {
        latch.countDown();
        latch.await();
    }
}
