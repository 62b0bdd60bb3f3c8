// RendezvousTest.the_cook_waits_for_the_rider: "cook did not wait: it went on and ended." - tryAcquire answers, and the answer is ignored.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        cookIsHere.release();
        riderIsHere.tryAcquire();
    }

    public void riderArrives() throws InterruptedException {
        riderIsHere.release();
        cookIsHere.tryAcquire();
    }
}
