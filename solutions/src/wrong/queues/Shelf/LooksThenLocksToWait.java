// ShelfTest.in_every_order_of_steps_put_and_take_wake_each_other: "rider-1 stays at notEmpty.await()" - the signal can come between the look and the wait.
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
    private final Condition notEmpty = lock.newCondition();

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
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        T pizza = poll();
        while (pizza == null) {
            lock.lock();
            try {
                notEmpty.await();
            } finally {
                lock.unlock();
            }
            pizza = poll();
        }
        return pizza;
    }

    private T poll() {
        lock.lock();
        try {
            T pizza = pizzas.pollFirst();
            if (pizza != null) {
                notFull.signal();
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
