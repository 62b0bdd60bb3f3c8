// RendezvousTest.both_go_on_when_both_have_arrived: "Both have arrived, and each waits for the other, cook for rider and rider for cook." - who waits for a permit keeps the monitor that the other needs to come in.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public synchronized void cookArrives() throws InterruptedException {
        cookIsHere.release();
        riderIsHere.acquire();
    }

    public synchronized void riderArrives() throws InterruptedException {
        riderIsHere.release();
        cookIsHere.acquire();
    }
}
