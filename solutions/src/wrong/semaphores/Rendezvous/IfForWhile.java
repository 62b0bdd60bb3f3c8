// RendezvousTest.who_is_woken_for_no_reason_waits_again: "cook did not wait: it went on and ended." - if looks once, and nobody looks again behind wait.
package semaphores;

public class Rendezvous {

    private int cooks; // guarded by this
    private int riders; // guarded by this

    public synchronized void cookArrives() throws InterruptedException {
        cooks++;
        notifyAll();
        if (riders < cooks) {
            wait();
        }
    }

    public synchronized void riderArrives() throws InterruptedException {
        riders++;
        notifyAll();
        if (cooks < riders) {
            wait();
        }
    }
}
