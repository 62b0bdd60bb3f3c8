// HomemadePermitsTest.the_permits_are_built_here: "HomemadePermits is made with a ready-made Semaphore" - the rules of the exercise refuse it.
package semaphores;

import java.util.concurrent.Semaphore;

public class HomemadePermits {

    private final Semaphore permits;

    public HomemadePermits(int permits) {
        this.permits = new Semaphore(permits);
    }

    public void acquire() throws InterruptedException {
        permits.acquire();
    }

    public void release(int number) {
        permits.release(number);
    }

    public int available() {
        return permits.availablePermits();
    }
}
