// ShelfTest.a_rider_who_is_woken_too_late_waits_again: "The turn of the last of the riders never happens" - who is woken too late waits again, and is not counted any more.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<T> pizzas = new ArrayDeque<>();
    private final int capacity;
    private int riders; // who wait

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lockInterruptibly();
        try {
            while (pizzas.size() == capacity) {
                notFull.await();
            }
            pizzas.add(pizza);
            if (riders > 0) {
                riders--;
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (pizzas.isEmpty()) {
                riders++;
                while (pizzas.isEmpty()) {
                    notEmpty.await();
                }
            }
            T pizza = pizzas.remove();
            notFull.signal();
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
