// OrderRailTest.who_is_woken_for_no_reason_waits_again: "waiter-2 did not wait" - awake is not the same as free: the ring is full, and Salami hangs over Funghi.
package queues;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition freePlace = lock.newCondition();
    private final Condition order = lock.newCondition();
    private final String[] ring; // guarded by lock
    private int first;           // guarded by lock
    private int count;           // guarded by lock

    public OrderRail(int capacity) {
        ring = new String[capacity];
    }

    public void put(String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (count == ring.length) {
                freePlace.await();
            }
            ring[(first + count++) % ring.length] = dish;
            order.signal();
        } finally {
            lock.unlock();
        }
    }

    public String get() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                order.await();
            }
            String dish = ring[first];
            ring[first] = null;
            first = (first + 1) % ring.length;
            count--;
            freePlace.signal();
            return dish;
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

    public boolean isEmpty() {
        return size() == 0;
    }

    public boolean isFull() {
        return size() == ring.length;
    }
}
