// HomemadePermitsTest.permits_are_counted_down_and_up: "available() after the release of 3 more is 2, not 4" - every release adds one, however many it is told.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            wait();
        }
        permits--;
    }

    public synchronized void release(int number) {
        permits++;
        notifyAll();
    }

    public synchronized int available() {
        return permits;
    }
}
