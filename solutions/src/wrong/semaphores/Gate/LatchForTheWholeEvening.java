// GateTest.the_gate_serves_one_course_after_the_other: "waiter-3 went out with course 2 when 1 of 3 waiters had come for it" - a latch that has counted down stays open.
package semaphores;

import java.util.concurrent.CountDownLatch;

public class Gate {

    private final CountDownLatch all;

    public Gate(int waiters) {
        all = new CountDownLatch(waiters);
    }

    public void pass() throws InterruptedException {
        all.countDown();
        all.await();
    }
}
