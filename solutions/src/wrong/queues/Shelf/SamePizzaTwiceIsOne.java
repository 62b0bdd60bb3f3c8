// ShelfTest.the_pizza_that_came_first_leaves_first: "The pizza that was taken is Salami, not Funghi" - a set keeps one of two equal pizzas.
package queues;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Set<T> pizzas = new LinkedHashSet<>();
    private final int capacity;

    public Shelf(int capacity) { this.capacity = capacity; }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lockInterruptibly();
        try {
            while (pizzas.size() == capacity) {
                notFull.await();
            }
            
            pizzas.add(pizza);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (pizzas.isEmpty()) {
                notEmpty.await();
            }
            
            T pizza = pizzas.iterator().next();
            pizzas.remove(pizza);
            notFull.signal();
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    public int size() { lock.lock(); try { return pizzas.size(); } finally { lock.unlock(); } }
}
