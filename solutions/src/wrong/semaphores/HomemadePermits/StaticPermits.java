// HomemadePermitsTest.each_has_permits_of_its_own: "available() of those for tables is 1, not 0." - static: the permits that were made last are everybody's.
package semaphores;

public class HomemadePermits {

    private static final Object lock = new Object();
    private static int permits; // guarded by lock

    public HomemadePermits(int permits) {
        synchronized (lock) {
            HomemadePermits.permits = permits;
        }
    }

    public void acquire() throws InterruptedException {
        synchronized (lock) {
            while (permits == 0) {
                lock.wait();
            }
            permits--;
        }
    }

    public void release(int number) {
        synchronized (lock) {
            permits += number;
            lock.notifyAll();
        }
    }

    public int available() {
        synchronized (lock) {
            return permits;
        }
    }
}
