package semaphores;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class HomemadePermits {

    private static final class Count extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;

        Count(int permits) {
            setState(permits);
        }

        int now() {
            return getState();
        }

        @Override
        protected int tryAcquireShared(int wanted) {
            while (true) {
                int seen = getState();
                int left = seen - wanted;
                if (left < 0 || compareAndSetState(seen, left)) {
                    return left;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int number) {
            while (true) {
                int seen = getState();
                if (compareAndSetState(seen, seen + number)) {
                    return true;
                }
            }
        }
    }

    private final Count count;

    public HomemadePermits(int permits) {
        count = new Count(permits);
    }

    public void acquire() throws InterruptedException {
        count.acquireSharedInterruptibly(1);
    }

    public void release(int number) {
        count.releaseShared(number);
    }

    public int available() {
        return count.now();
    }
}
