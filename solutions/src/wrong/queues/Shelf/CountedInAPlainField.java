// ShelfTest.size_sees_what_others_have_put: "size" - who asks reads a plain field outside of the lock, and may see an old count for ever.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int capacity;
    private final Queue<T> pizzas = new ArrayDeque<>(); // guarded by lock
    private int size; // written under lock, read without

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
            pizzas.add(pizza);
            size = pizzas.size();
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
            T pizza = pizzas.remove();
            size = pizzas.size();
            changed.signalAll();
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return size;
    }
}
