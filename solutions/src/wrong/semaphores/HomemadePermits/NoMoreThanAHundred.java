// HomemadePermitsTest.permits_are_counted_down_and_up: "available() after the release of 1000 more is 100, not 1004." - there are as many permits as anybody releases.
package semaphores;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class HomemadePermits {

    private final BlockingQueue<Boolean> permits = new ArrayBlockingQueue<>(100);

    public HomemadePermits(int permits) {
        release(permits);
    }

    public void acquire() throws InterruptedException {
        permits.take();
    }

    public void release(int number) {
        for (int i = 0; i < number; i++) {
            permits.offer(true);
        }
    }

    public int available() {
        return permits.size();
    }
}
