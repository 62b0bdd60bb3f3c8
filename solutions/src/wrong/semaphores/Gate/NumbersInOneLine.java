// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "nobody can move any more" - who waits first in the line of a synchronizer hides the others, who could go.
package semaphores;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;

public class Gate {

    private final int waiters;
    private final Come come;
    private final AtomicLong numbers = new AtomicLong();

    public Gate(int waiters) {
        this.waiters = waiters;
        come = new Come(waiters);
    }

    public void pass() throws InterruptedException {
        long course = numbers.getAndIncrement() / waiters;
        come.releaseShared(1);
        come.acquireSharedInterruptibly((course + 1) * waiters);
    }

    private static final class Come extends AbstractQueuedLongSynchronizer {
        private static final long serialVersionUID = 1L;

        private final int waiters;

        Come(int waiters) {
            this.waiters = waiters;
        }

        @Override
        protected long tryAcquireShared(long number) {
            return getState() >= number ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(long ignored) {
            long seen = getState();
            while (!compareAndSetState(seen, seen + 1)) {
                seen = getState();
            }
            return (seen + 1) % waiters == 0;
        }
    }
}
