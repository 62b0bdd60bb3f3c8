// ShelfTest.two_cooks_do_not_share_the_last_place: "cook-1 and cook-2 did not wait, but only one of them could go on" - the free place is found in one block and taken in another.
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
    private final Lock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            while (pizzas.size() >= capacity) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
        lock.lock();
        try {
            pizzas.addLast(pizza);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (pizzas.isEmpty()) {
                changed.await();
            }
            T pizza = pizzas.removeFirst();
            changed.signalAll();
            return pizza;
        } finally {
            lock.unlock();
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
