// HomemadePermitsTest.a_guest_interrupted_as_he_is_woken_loses_no_permit: "available() is 0, not 1" - who leaves hands his permit on only when somebody stands behind him.
package semaphores;

import java.util.LinkedHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private interface Bell {
        void rings();
    }

    private final class Guest implements Bell {
        private final Condition bell = lock.newCondition();
        private boolean served;

        void waits() throws InterruptedException {
            while (!served) {
                bell.await();
            }
        }

        @Override
        public void rings() {
            served = true;
            bell.signal();
        }
    }

    private final Lock lock = new ReentrantLock(true);
    private final Map<Guest, Thread> line = new LinkedHashMap<>();
    private int permits;

    public HomemadePermits(int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException("permits " + permits);
        }
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            if (permits > 0) { // then nobody is in line
                permits--;
                return;
            }
            Guest me = new Guest();
            line.put(me, Thread.currentThread());
            try {
                me.waits();
            } catch (InterruptedException e) {
                line.remove(me);
                if (me.served && !line.isEmpty()) {
                    add(1);
                }
                throw e;
            }
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("release " + number);
        }
        lock.lock();
        try {
            add(number);
        } finally {
            lock.unlock();
        }
    }

    private void add(int number) {
        int left = number;
        for (Iterator<Guest> next = line.keySet().iterator(); left > 0 && next.hasNext(); left--) {
            Guest guest = next.next();
            next.remove();
            guest.rings();
        }
        permits = Math.addExact(permits, left);
    }

    public int available() {
        lock.lock();
        try {
            return permits;
        } finally {
            lock.unlock();
        }
    }
}
