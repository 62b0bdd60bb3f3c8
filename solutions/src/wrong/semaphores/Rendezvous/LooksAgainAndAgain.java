// RendezvousTest.the_cook_waits_for_the_rider: "cook never comes to rest: it is busy at Rendezvous.java:" - the meeting is right, and the waiting burns a core.
package semaphores;

public class Rendezvous {

    private volatile int cooks;
    private volatile int riders;

    public void cookArrives() throws InterruptedException {
        int meeting = ++cooks;
        while (riders < meeting) {
            Thread.onSpinWait();
        }
    }

    public void riderArrives() throws InterruptedException {
        int meeting = ++riders;
        while (cooks < meeting) {
            Thread.onSpinWait();
        }
    }
}
