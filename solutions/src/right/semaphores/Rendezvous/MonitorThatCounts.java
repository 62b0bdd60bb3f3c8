package semaphores;

public class Rendezvous {

    private long cooks; // guarded by this
    private long riders; // guarded by this

    public synchronized void cookArrives() throws InterruptedException {
        long meeting = ++cooks;
        notifyAll();
        while (riders < meeting) {
            wait();
        }
    }

    public synchronized void riderArrives() throws InterruptedException {
        long meeting = ++riders;
        notifyAll();
        while (cooks < meeting) {
            wait();
        }
    }
}
