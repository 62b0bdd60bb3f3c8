// ShelfTest.who_is_called_and_interrupted_at_once_keeps_nobody_waiting: "That rider-2, or rider-1, who was interrupted, goes on" - the latch is open, and await throws all the same.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Shelf<T> {
    private final Lock lock = new ReentrantLock();
    private final Deque<T> pizzas = new ArrayDeque<>();      // guarded by lock
    private final Deque<CountDownLatch> riders = new ArrayDeque<>();   // guarded by lock
    private final Deque<CountDownLatch> cooks = new ArrayDeque<>(); // guarded by lock
    private final int capacity;

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            lock.lock();
            try {
                if (pizzas.size() < capacity) {
                    pizzas.addLast(pizza);
                    call(riders);
                    return;
                }
                cooks.addLast(turn);
            } finally {
                lock.unlock();
            }
            await(turn, cooks);
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            lock.lock();
            try {
                if (!pizzas.isEmpty()) {
                    T first = pizzas.removeFirst();
                    call(cooks);
                    return first;
                }
                riders.addLast(turn);
            } finally {
                lock.unlock();
            }
            await(turn, riders);
        }
    }

    private static void call(Deque<CountDownLatch> waiting) {
        CountDownLatch next = waiting.pollFirst();
        if (next != null) {
            next.countDown();
        }
    }

    private void await(CountDownLatch turn, Deque<CountDownLatch> waiting) throws InterruptedException {
        try {
            turn.await();
        } catch (InterruptedException e) {
            lock.lock();
            try {
                waiting.remove(turn);
            } finally {
                lock.unlock();
            }
            throw e;
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
