// RendezvousTest.the_cook_waits_for_the_rider: "cook waits for a while and looks again (Rendezvous.java:" - a look every five milliseconds.
package semaphores;

public class Rendezvous {

    private volatile int cooks;
    private volatile int riders;

    public void cookArrives() throws InterruptedException {
        int meeting = ++cooks;
        while (riders < meeting) {
            Thread.sleep(5);
        }
    }

    public void riderArrives() throws InterruptedException {
        int meeting = ++riders;
        while (cooks < meeting) {
            Thread.sleep(5);
        }
    }
}
