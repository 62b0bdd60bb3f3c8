package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

public class Shelf<T> {
    private final Deque<T> pizzas = new ArrayDeque<>();      // guarded by this
    private final Deque<CountDownLatch> riders = new ArrayDeque<>();   // guarded by this
    private final Deque<CountDownLatch> cooks = new ArrayDeque<>(); // guarded by this
    private final int capacity;

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            synchronized (this) {
                if (pizzas.size() < capacity) {
                    pizzas.addLast(pizza);
                    call(riders);
                    return;
                }
                cooks.addLast(turn);
            }
            await(turn, cooks);
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            synchronized (this) {
                if (!pizzas.isEmpty()) {
                    T first = pizzas.removeFirst();
                    call(cooks);
                    return first;
                }
                riders.addLast(turn);
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
            synchronized (this) {
                if (!waiting.remove(turn)) {
                    call(waiting); // called already: then the call is for the next
                }
            }
            throw e;
        }
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
