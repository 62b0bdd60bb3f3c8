// RendezvousTest.each_door_is_one_of_its_own: "cook waits at the back door; rider came to the front door and went on." - static: one back door for the whole town.
package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private static final Semaphore cookIsHere = new Semaphore(0);
    private static final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        cookIsHere.release();
        riderIsHere.acquire();
    }

    public void riderArrives() throws InterruptedException {
        riderIsHere.release();
        cookIsHere.acquire();
    }
}
