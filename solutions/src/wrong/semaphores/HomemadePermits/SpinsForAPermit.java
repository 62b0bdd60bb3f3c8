// HomemadePermitsTest.acquire_waits_while_there_is_no_permit: "guest-2 never comes to rest" - who looks all the time keeps a processor busy.
package semaphores;

import java.util.concurrent.atomic.AtomicInteger;

public class HomemadePermits {

    private final AtomicInteger permits;

    public HomemadePermits(int permits) {
        this.permits = new AtomicInteger(permits);
    }

    public void acquire() throws InterruptedException {
        while (true) {
            int seen = permits.get();
            if (seen > 0 && permits.compareAndSet(seen, seen - 1)) {
                return;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    public void release(int number) {
        permits.addAndGet(number);
    }

    public int available() {
        return permits.get();
    }
}
