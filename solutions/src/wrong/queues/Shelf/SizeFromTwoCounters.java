// ShelfTest.in_every_order_of_steps_size_counts_what_stands_there: "size() is -1" - each number is seen, but they are of two moments.
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
    private volatile int put; // written under the lock
    private volatile int taken; // written under the lock

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
            put++;
            notEmpty.signal();
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
            taken++;
            notFull.signal();
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return put - taken;
    }
}
