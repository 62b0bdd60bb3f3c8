// RendezvousTest.who_waits_can_be_sent_away: "cook waits for ever: nobody can move any more." - acquireUninterruptibly waits on, whoever asks it to stop.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() {
        cookIsHere.release();
        riderIsHere.acquireUninterruptibly();
    }

    public void riderArrives() {
        riderIsHere.release();
        cookIsHere.acquireUninterruptibly();
    }
}
