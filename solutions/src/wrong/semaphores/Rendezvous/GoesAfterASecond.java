// RendezvousTest.the_cook_waits_for_the_rider: "cook waits for a while and looks again (Rendezvous.java:" - after a second each goes on alone.
package semaphores;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        cookIsHere.release();
        riderIsHere.tryAcquire(1, TimeUnit.SECONDS);
    }

    public void riderArrives() throws InterruptedException {
        riderIsHere.release();
        cookIsHere.tryAcquire(1, TimeUnit.SECONDS);
    }
}
