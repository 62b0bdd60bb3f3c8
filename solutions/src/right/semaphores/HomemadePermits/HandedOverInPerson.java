package semaphores;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HomemadePermits {

    private static final class Guest {
        private final Condition turn;
        private boolean served;

        Guest(Condition turn) {
            this.turn = turn;
        }
    }

    private final Lock lock = new ReentrantLock();
    private final Queue<Guest> line = new ArrayDeque<>(); // guarded by lock
    private int permits; // guarded by lock

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        lock.lock();
        try {
            if (permits > 0) {
                permits--;
                return;
            }
            Guest me = new Guest(lock.newCondition());
            line.add(me);
            try {
                while (!me.served) {
                    me.turn.await();
                }
            } catch (InterruptedException e) {
                if (!me.served) {
                    line.remove(me);
                    throw e;
                }
                Thread.currentThread().interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    public void release(int number) {
        lock.lock();
        try {
            permits += number;
            while (permits > 0 && !line.isEmpty()) {
                permits--;
                Guest next = line.remove();
                next.served = true;
                next.turn.signal();
            }
        } finally {
            lock.unlock();
        }
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
