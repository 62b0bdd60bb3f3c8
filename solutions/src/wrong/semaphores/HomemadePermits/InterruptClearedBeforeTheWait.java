// HomemadePermitsTest.who_comes_interrupted_and_finds_no_permit_leaves: "guest-1 waits for ever: nobody can move any more." - the interrupt is put away for later, and later never comes.
package semaphores;

public class HomemadePermits {

    private int permits; // guarded by this

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        boolean before = Thread.interrupted();
        while (permits == 0) {
            wait();
        }
        permits--;
        if (before) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void release(int number) {
        permits += number;
        notifyAll();
    }

    public synchronized int available() {
        return permits;
    }
}
