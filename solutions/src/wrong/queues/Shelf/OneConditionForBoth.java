// ShelfTest.cooks_and_riders_who_wait_together_all_go_on: "cook-2 waits for ever" - signal wakes a rider when it is a cook who could go on.
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
    private final Condition changed = lock.newCondition();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            while (pizzas.size() == capacity) {
                changed.await();
            }
            pizzas.addLast(pizza);
            changed.signal();
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
            changed.signal();
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
