// ShelfTest.size_sees_what_others_have_put: "What size() tells owner, who came interrupted, is 0, not 1" - the lock of size() is given up at an interrupt, and zero stands for no answer.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition pizza = lock.newCondition();
    private final Deque<T> pizzas = new ArrayDeque<>();
    private final int capacity;

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T one) throws InterruptedException {
        Objects.requireNonNull(one);
        lock.lockInterruptibly();
        try {
            while (pizzas.size() == capacity) {
                place.await();
            }
            pizzas.addLast(one);
            pizza.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (pizzas.isEmpty()) {
                pizza.await();
            }
            place.signal();
            return pizzas.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        try {
            return pizzas.size();
        } finally {
            lock.unlock();
        }
    }
}
