// RendezvousTest.the_rider_waits_for_the_cook: "rider did not wait: it went on and ended." - one semaphore cannot tell who has arrived.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore here = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        here.acquire();
        here.release();
    }

    public void riderArrives() throws InterruptedException {
        here.release();
        here.acquire();
    }
}
