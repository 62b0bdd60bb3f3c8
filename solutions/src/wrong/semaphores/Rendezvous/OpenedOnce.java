// RendezvousTest.they_meet_again_and_again: "At meeting number 2 cook comes first, does not wait for rider, and is gone." - a latch that is open stays open.
package semaphores;

import java.util.concurrent.CountDownLatch;

public class Rendezvous {

    private final CountDownLatch both = new CountDownLatch(2);

    public void cookArrives() throws InterruptedException {
        both.countDown();
        both.await();
    }

    public void riderArrives() throws InterruptedException {
        both.countDown();
        both.await();
    }
}
