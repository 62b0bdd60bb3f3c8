// HomemadePermitsTest.who_is_woken_too_late_waits_again: "guests went on, but only 1 permit had been released" - a newcomer comes between notify and the one it woke.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        if (permits == 0) {
            wait();
        }
        permits--;
    }

    public synchronized void release(int number) {
        for (int i = 0; i < number; i++) {
            permits++;
            notify();
        }
    }

    public synchronized int available() {
        return permits;
    }
}
