// ShelfTest.an_interrupt_between_two_steps_loses_no_place: "cook-2 waits for ever" - the permit is spent when the lock throws, and nobody gives it back.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {
    private final Deque<T> pizzas = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Semaphore free;
    private final Semaphore baked = new Semaphore(0);

    public Shelf(int capacity) {
        free = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        free.acquire();
        lock.lockInterruptibly();
        try {
            pizzas.addLast(pizza);
        } finally {
            lock.unlock();
        }
        baked.release();
    }

    public T take() throws InterruptedException {
        baked.acquire();
        lock.lock();
        try {
            return pizzas.removeFirst();
        } finally {
            lock.unlock();
            free.release();
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
