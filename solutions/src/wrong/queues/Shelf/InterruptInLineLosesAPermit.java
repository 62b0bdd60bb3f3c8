// ShelfTest.an_interrupt_between_two_steps_loses_no_pizza: "rider-2 waits for ever" - the permit is spent when the lock throws, and nobody gives it back.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {
    private final Queue<T> pizzas = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Semaphore places;
    private final Semaphore items = new Semaphore(0);

    public Shelf(int capacity) { places = new Semaphore(capacity); }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
        lock.lockInterruptibly();
        try {
            pizzas.add(pizza);
        } finally {
            lock.unlock();
        }
        items.release();
    }

    public T take() throws InterruptedException {
        items.acquire();
        lock.lockInterruptibly();
        T pizza;
        try {
            pizza = pizzas.remove();
        } finally {
            lock.unlock();
        }
        places.release();
        return pizza;
    }

    public int size() { lock.lock(); try { return pizzas.size(); } finally { lock.unlock(); } }
}
