// FullRailTest.who_is_woken_in_vain_has_no_new_patience: "still waits when his patience of" - what was waited is not counted: who is woken in vain waits the whole patience once more.
package queues;

import java.time.Duration;
import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {

    private final Lock lock = new ReentrantLock();
    private final Condition freePlace = lock.newCondition();
    private final Condition order = lock.newCondition();
    private final Queue<String> orders = new LinkedList<>(); // guarded by lock
    private final int capacity;
    private final long patience;
    private int refused; // guarded by lock

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience.toNanos();
    }

    public boolean offer(String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            boolean inTime = patience > 0;
            while (orders.size() >= capacity) {
                if (!inTime) {
                    refused++;
                    return false;
                }
                inTime = freePlace.await(patience, TimeUnit.NANOSECONDS);
            }
            orders.add(dish);
            order.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                order.await();
            }
            String dish = orders.remove();
            freePlace.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }

    public int refused() {
        lock.lock();
        try {
            return refused;
        } finally {
            lock.unlock();
        }
    }
}
