package queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class OrderRail {

    private static final Supplier<ReentrantReadWriteLock> LOCKS = ReentrantReadWriteLock::new;
    private static final Supplier<Queue<String>> QUEUES = ArrayDeque::new;

    private final ReentrantReadWriteLock lock = LOCKS.get();
    private final Condition changed = lock.writeLock().newCondition();
    private final Queue<String> orders = QUEUES.get(); // guarded by lock
    private final int places;

    public OrderRail(int capacity) {
        places = capacity;
    }

    public void put(String order) throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            while (orders.size() == places) {
                changed.await();
            }
            orders.add(order);
            changed.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public String get() throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            while (orders.isEmpty()) {
                changed.await();
            }
            changed.signalAll();
            return orders.remove();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return orders.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean isFull() {
        return size() == places;
    }
}
