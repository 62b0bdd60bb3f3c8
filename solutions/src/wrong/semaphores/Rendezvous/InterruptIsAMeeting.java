// RendezvousTest.who_waits_can_be_sent_away: "The interrupted cookArrives() threw nothing; it must throw InterruptedException." - the caller takes it for a meeting.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() {
        cookIsHere.release();
        try {
            riderIsHere.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void riderArrives() {
        riderIsHere.release();
        try {
            cookIsHere.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
