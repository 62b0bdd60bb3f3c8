// HomemadePermitsTest.who_asks_sees_what_was_taken_and_released: "guest-2 reads it (HomemadePermits.java:" - a plain field, read without the monitor of those who write it.
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
        permits += number;
        notifyAll();
    }

    public int available() {
        return permits;
    }
}
