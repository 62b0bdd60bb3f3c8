package queues;

import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition place = lock.newCondition();
    private final Condition food = lock.newCondition();
    private final Object[] ring; // guarded by lock
    private int first; // guarded by lock
    private int count; // guarded by lock

    public Shelf(int capacity) {
        ring = new Object[capacity];
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lockInterruptibly();
        try {
            while (count == ring.length) {
                place.await();
            }
            food.signal(); // under the lock: whoever is woken gets in only after this
            ring[(first + count) % ring.length] = pizza;
            count++;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                food.await();
            }
            place.signal();
            T pizza = (T) ring[first];
            ring[first] = null;
            first = (first + 1) % ring.length;
            count--;
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
