// RendezvousTest.both_go_on_when_both_have_arrived: "Both have arrived, and cook waits for rider, who has gone on." - who goes on first takes down what the other still has to see.
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
        cook = false;
        rider = false;
    }

    public synchronized void riderArrives() throws InterruptedException {
        rider = true;
        notifyAll();
        while (!cook) {
            wait();
        }
        cook = false;
        rider = false;
    }
}
