// RendezvousTest.they_meet_again_and_again: "At meeting number 2 cook comes first, does not wait for rider, and is gone." - nobody takes the flags down.
package semaphores;

public class Rendezvous {

    private boolean cook; // guarded by this
    private boolean rider; // guarded by this

    public synchronized void cookArrives() throws InterruptedException {
        cook = true;
        notifyAll();
        while (!rider) {
            wait();
        }
    }

    public synchronized void riderArrives() throws InterruptedException {
        rider = true;
        notifyAll();
        while (!cook) {
            wait();
        }
    }
}
