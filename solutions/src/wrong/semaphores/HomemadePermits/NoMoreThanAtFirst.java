// HomemadePermitsTest.permits_are_counted_down_and_up: "available() after the release of 3 more is 2, not 4" - the first number is no upper limit.
package semaphores;

public class HomemadePermits {

    private final int first;
    private int permits;

    public HomemadePermits(int permits) {
        first = permits;
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            wait();
        }
        permits--;
    }

    public synchronized void release(int number) {
        permits = Math.min(first, permits + number);
        notifyAll();
    }

    public synchronized int available() {
        return permits;
    }
}
