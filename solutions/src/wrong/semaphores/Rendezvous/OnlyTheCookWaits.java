// RendezvousTest.the_rider_waits_for_the_cook: "rider did not wait: it went on and ended." - one signal, one wait: the rider is gone when the cook comes.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        riderIsHere.acquire();
    }

    public void riderArrives() throws InterruptedException {
        riderIsHere.release();
    }
}
