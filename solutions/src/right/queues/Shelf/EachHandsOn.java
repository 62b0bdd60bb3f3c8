package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by lock

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
            if (pizzas.size() == 1) {
                notEmpty.signal(); // the first rider; he wakes the next one if there is something left
            }
            if (pizzas.size() < capacity) {
                notFull.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (pizzas.isEmpty()) {
                notEmpty.await();
            }
            T pizza = pizzas.removeFirst();
            if (pizzas.size() == capacity - 1) {
                notFull.signal();
            }
            if (!pizzas.isEmpty()) {
                notEmpty.signal();
            }
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
