package queues;

import java.util.LinkedList;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition cooks = lock.newCondition();
    private final Condition riders = lock.newCondition();
    private final LinkedList<T> pizzas = new LinkedList<>(); // guarded by lock
    private int free; // guarded by lock

    public Shelf(int capacity) {
        free = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            while (free == 0) {
                cooks.await();
            }
            free--;
            if (pizzas.isEmpty()) {
                riders.signalAll();
            }
            pizzas.addLast(pizza);
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (pizzas.isEmpty()) {
                riders.await();
            }
            if (free == 0) {
                cooks.signalAll();
            }
            free++;
            return pizzas.removeFirst();
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
