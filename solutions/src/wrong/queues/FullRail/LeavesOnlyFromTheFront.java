// FullRailTest.an_interrupt_ends_the_wait_and_is_no_refusal: "cook-6 waits for ever" - a cook who is interrupted behind another stays in the line, and is handed an order.
package queues;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class FullRail {
    private static final class Place {
        String order;
    }

    private final int capacity;
    private final Duration patience;
    private final Queue<String> orders = new ArrayDeque<>();
    private final Queue<Place> cooks = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition came = lock.newCondition();
    private int refused;

    public FullRail(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
    }

    public boolean offer(String order) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (orders.size() == capacity) {
                if (left <= 0) {
                    refused++;
                    return false;
                }
                left = free.awaitNanos(left);
            }
            Place cook = cooks.poll();
            if (cook != null) {
                cook.order = order;
                came.signalAll();
            } else {
                orders.add(order);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (!orders.isEmpty()) {
                free.signalAll();
                return orders.remove();
            }
            Place mine = new Place();
            cooks.add(mine);
            while (mine.order == null) {
                try {
                    came.await();
                } catch (InterruptedException e) {
                    if (mine.order == null) {
                        if (cooks.peek() == mine) {
                            cooks.remove();
                        }
                        throw e;
                    }
                    Thread.currentThread().interrupt();
                    return mine.order;
                }
            }
            return mine.order;
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
