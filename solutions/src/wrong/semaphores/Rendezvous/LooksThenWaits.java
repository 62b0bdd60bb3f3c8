// RendezvousTest.they_meet_however_slow_one_of_them_is: "cook waits for rider, who has gone on. That both go on never happens" - the other arrives between the look and the wait, and wakes nobody.
package semaphores;

public class Rendezvous {

    private int cooks; // guarded by this
    private int riders; // guarded by this

    public void cookArrives() throws InterruptedException {
        int meeting = cook();
        while (riders() < meeting) {
            synchronized (this) {
                wait();
            }
        }
    }

    public void riderArrives() throws InterruptedException {
        int meeting = rider();
        while (cooks() < meeting) {
            synchronized (this) {
                wait();
            }
        }
    }

    private synchronized int cook() {
        notifyAll();
        return ++cooks;
    }

    private synchronized int rider() {
        notifyAll();
        return ++riders;
    }

    private synchronized int cooks() {
        return cooks;
    }

    private synchronized int riders() {
        return riders;
    }
}
