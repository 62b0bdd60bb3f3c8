// RendezvousTest.who_waits_can_be_sent_away: "cook waits for ever: nobody can move any more." - from the second meeting on who waits is deaf to an interrupt.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);
    private volatile boolean haveMet;

    public void cookArrives() throws InterruptedException {
        meet(cookIsHere, riderIsHere);
    }

    public void riderArrives() throws InterruptedException {
        meet(riderIsHere, cookIsHere);
    }

    private void meet(Semaphore me, Semaphore other) throws InterruptedException {
        me.release();
        if (haveMet) {
            other.acquireUninterruptibly();
        } else {
            other.acquire();
        }
        haveMet = true;
    }
}
