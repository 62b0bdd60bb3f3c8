// HomemadePermitsTest.acquire_waits_while_there_is_no_permit: "waits for a while and looks again" - who sleeps in the monitor keeps out everybody who could help.
package semaphores;

public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            Thread.sleep(10);
        }
        permits--;
    }

    public synchronized void release(int number) {
        permits += number;
    }

    public synchronized int available() {
        return permits;
    }
}
