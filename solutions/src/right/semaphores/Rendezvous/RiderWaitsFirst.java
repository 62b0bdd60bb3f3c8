package semaphores;

import java.util.concurrent.Semaphore;

public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);
    private final Semaphore riderIsHere = new Semaphore(0);

    public void cookArrives() throws InterruptedException {
        cookIsHere.release();
        riderIsHere.acquire();
    }

    public void riderArrives() throws InterruptedException {
        cookIsHere.acquire();
        riderIsHere.release();
    }
}
