// HomemadePermitsTest.acquire_waits_while_there_is_no_permit: "available() is -1, not 0" - whoever waits has taken a permit that was not there.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        permits--;
        if (permits < 0) {
            wait();
        }
    }

    public synchronized void release(int number) {
        for (int i = 0; i < number; i++) {
            permits++;
            if (permits <= 0) {
                notify();
            }
        }
    }

    public synchronized int available() {
        return permits;
    }
}
