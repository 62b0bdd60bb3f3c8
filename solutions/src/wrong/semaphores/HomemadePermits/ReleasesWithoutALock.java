// HomemadePermitsTest.two_releases_at_once_both_count: "available() after 1 and 2 were released is" - permits += number reads and writes, and two can read the same number.
package semaphores;

public class HomemadePermits {

    private volatile int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        synchronized (this) {
            while (permits == 0) {
                wait();
            }
            permits--;
        }
    }

    public void release(int number) {
        permits += number;
        synchronized (this) {
            notifyAll();
        }
    }

    public int available() {
        return permits;
    }
}
