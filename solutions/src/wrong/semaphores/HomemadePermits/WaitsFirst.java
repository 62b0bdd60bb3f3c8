// HomemadePermitsTest.permits_are_counted_down_and_up: "guest-1 waits for ever" - every guest waits for a signal, also when a permit lies there.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        do {
            wait();
        } while (permits == 0);
        permits--;
    }

    public synchronized void release(int number) {
        permits += number;
        notifyAll();
    }

    public synchronized int available() {
        return permits;
    }
}
