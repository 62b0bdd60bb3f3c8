// HomemadePermitsTest.each_has_permits_of_its_own: "guest-1 waits for a table and guest-3 for a bike, and a table was released. That guest-1 goes on never happens" - all objects share one pile of those who wait: who waits for something else can be told instead.
package semaphores;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

public class HomemadePermits {

    private static final Deque<Thread> WAITING = new ArrayDeque<>();

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        Thread me = Thread.currentThread();
        while (true) {
            synchronized (WAITING) {
                WAITING.remove(me);
                if (permits > 0) {
                    permits--;
                    return;
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                WAITING.addLast(me);
            }
            LockSupport.park(this);
            if (Thread.interrupted()) {
                synchronized (WAITING) {
                    if (!WAITING.remove(me)) {
                        tell(1); // the next one shall hear of it
                    }
                }
                throw new InterruptedException();
            }
        }
    }

    private static void tell(int number) {
        for (int i = 0; i < number && !WAITING.isEmpty(); i++) {
            LockSupport.unpark(WAITING.removeLast());
        }
    }

    public void release(int number) {
        synchronized (WAITING) {
            permits += number;
            tell(number);
        }
    }

    public int available() {
        synchronized (WAITING) {
            return permits;
        }
    }
}
