// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "when 1 of 2 waiters had come for it" - the latch of the last course is open while the next one is not there yet, and a fast waiter walks through.
package semaphores;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

public class Gate {

    private final int waiters;
    private final AtomicInteger ready = new AtomicInteger();
    private volatile CountDownLatch course = new CountDownLatch(1);

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        CountDownLatch mine = course;
        if (ready.incrementAndGet() == waiters) {
            mine.countDown();
            course = new CountDownLatch(1);
            ready.set(0);
        } else {
            mine.await();
        }
    }
}
