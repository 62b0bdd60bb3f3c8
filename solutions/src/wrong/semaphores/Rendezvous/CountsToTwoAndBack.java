// RendezvousTest.in_every_order_of_steps_they_meet_twice: "In this order of steps nobody can move any more." - who is quick is back, and counted, before the other has looked.
package semaphores;

public class Rendezvous {

    private int here; // guarded by this

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private synchronized void arrive() throws InterruptedException {
        here++;
        if (here == 2) {
            here = 0;
            notifyAll();
        }
        while (here == 1) {
            wait();
        }
    }
}
