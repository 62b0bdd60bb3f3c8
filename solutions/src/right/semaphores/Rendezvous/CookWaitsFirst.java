package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0, true);
    private final Semaphore riderIsHere = new Semaphore(0, true);

    public void cookArrives() throws InterruptedException {
        riderIsHere.acquire();
        cookIsHere.release();
    }

    public void riderArrives() throws InterruptedException {
        riderIsHere.release();
        cookIsHere.acquire();
    }
}
