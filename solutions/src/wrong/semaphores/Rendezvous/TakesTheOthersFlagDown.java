// RendezvousTest.in_every_order_of_steps_they_meet_twice: "In this order of steps nobody can move any more." - who is quick comes back and raises a flag that is still up from before; the other takes both down at once.
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
        rider = false;
    }

    public synchronized void riderArrives() throws InterruptedException {
        rider = true;
        notifyAll();
        while (!cook) {
            wait();
        }
        cook = false;
    }
}
