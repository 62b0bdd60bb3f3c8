// HomemadePermitsTest.an_interrupt_ends_the_wait_and_takes_no_permit: "The acquire() that was interrupted threw nothing" - the guest goes on as if he had a permit.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        try {
            while (permits == 0) {
                wait();
            }
            permits--;
        } catch (InterruptedException e) {
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
