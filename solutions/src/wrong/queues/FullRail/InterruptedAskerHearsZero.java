// FullRailTest.asking_sees_every_refusal_so_far: "With one waiter refused, what refused() tells host, who came interrupted, is 0, not 1" - the lock of refused() is given up at an interrupt, and zero stands for no answer.
package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private final ReentrantLock counting = new ReentrantLock();
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        if (orders.offer(order, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return true;
        }
        counting.lock();
        try {
            refused++;
            return false;
        } finally {
            counting.unlock();
        }
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    public int refused() {
        try {
            counting.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        try {
            return refused;
        } finally {
            counting.unlock();
        }
    }
}
