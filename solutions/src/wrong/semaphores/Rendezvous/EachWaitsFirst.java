// RendezvousTest.both_go_on_when_both_have_arrived: "Both have arrived, and each waits for the other, cook for rider and rider for cook." - each signal stands behind a wait.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        riderIsHere.acquire();
        cookIsHere.release();
    }

    public void riderArrives() throws InterruptedException {
        cookIsHere.acquire();
        riderIsHere.release();
    }
}
