// ShelfTest.take_waits_while_the_shelf_is_empty: "rider-1 never comes to rest" - whoever looks all the time keeps a processor busy.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by lock

    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            while (pizzas.size() == capacity) {
                notFull.await();
            }
            pizzas.addLast(pizza);
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            lock.lockInterruptibly();
            try {
                if (!pizzas.isEmpty()) {
                    notFull.signal();
                    return pizzas.removeFirst();
                }
            } finally {
                lock.unlock();
            }
            Thread.onSpinWait();
        }
    }

    public int size() {
        lock.lock();
        try {
            return pizzas.size();
        } finally {
            lock.unlock();
        }
    }
}
