// RendezvousTest.the_cook_waits_for_the_rider: "cook did not wait: it went on and ended." - one semaphore for both: each takes the permit that it has just put there.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore somebodyIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        somebodyIsHere.release();
        somebodyIsHere.acquire();
    }

    public void riderArrives() throws InterruptedException {
        somebodyIsHere.release();
        somebodyIsHere.acquire();
    }
}
