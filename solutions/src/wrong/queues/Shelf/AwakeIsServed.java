// ShelfTest.who_is_woken_for_no_reason_waits_again: "rider-1 took null" - whoever is awake believes that somebody has handed a pizza over.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {

    private static final class Waiter<T> {
        final Condition turn;
        T pizza;

        Waiter(Condition turn) {
            this.turn = turn;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by lock
    private final Deque<Waiter<T>> riders = new ArrayDeque<>(); // guarded by lock
    private final Deque<Waiter<T>> cooks = new ArrayDeque<>(); // guarded by lock

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            if (!riders.isEmpty()) {
                serve(riders.removeFirst(), pizza);
            } else if (pizzas.size() < capacity) {
                pizzas.addLast(pizza);
            } else {
                waitIn(cooks, pizza);
            }
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            if (pizzas.isEmpty()) {
                return waitIn(riders, null).pizza;
            }
            T pizza = pizzas.removeFirst();
            if (!cooks.isEmpty()) {
                Waiter<T> cook = cooks.removeFirst();
                pizzas.addLast(cook.pizza);
                serve(cook, cook.pizza);
            }
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    private Waiter<T> waitIn(Deque<Waiter<T>> line, T pizza) throws InterruptedException {
        Waiter<T> me = new Waiter<>(lock.newCondition());
        me.pizza = pizza;
        line.addLast(me);
        try {
            me.turn.await();
        } catch (InterruptedException e) {
            if (!line.remove(me)) { // served in the same moment: what was handed over stays so
                Thread.currentThread().interrupt();
                return me;
            }
            throw e;
        }
        return me;
    }

    private void serve(Waiter<T> waiter, T pizza) {
        waiter.pizza = pizza;
        waiter.turn.signal();
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
