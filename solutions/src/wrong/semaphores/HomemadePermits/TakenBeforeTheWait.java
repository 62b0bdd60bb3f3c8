// HomemadePermitsTest.an_interrupt_ends_the_wait_and_takes_no_permit: "available() is 0, not 1" - the wait is over, and the permit that was to come is taken all the same.
package semaphores;

public class HomemadePermits {

    private int value;
    private int granted;

    public HomemadePermits(int permits) {
        value = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        value--;
        if (value < 0) {
            while (granted == 0) {
                wait();
            }
            granted--;
        }
    }

    public synchronized void release(int number) {
        for (int i = 0; i < number; i++) {
            value++;
            if (value <= 0) {
                granted++;
                notify();
            }
        }
    }

    public synchronized int available() {
        return Math.max(0, value);
    }
}
