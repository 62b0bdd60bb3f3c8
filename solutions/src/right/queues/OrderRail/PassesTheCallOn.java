package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

public class OrderRail {
    private final Deque<String> orders = new ArrayDeque<>();      // guarded by this
    private final Deque<CountDownLatch> cooks = new ArrayDeque<>();   // guarded by this
    private final Deque<CountDownLatch> waiters = new ArrayDeque<>(); // guarded by this
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public void put(String order) throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            synchronized (this) {
                if (orders.size() < capacity) {
                    orders.addLast(order);
                    call(cooks);
                    return;
                }
                waiters.addLast(turn);
            }
            await(turn, waiters);
        }
    }

    public String get() throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            synchronized (this) {
                if (!orders.isEmpty()) {
                    String first = orders.removeFirst();
                    call(waiters);
                    return first;
                }
                cooks.addLast(turn);
            }
            await(turn, cooks);
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
        return orders.size();
    }

    public synchronized boolean isEmpty() {
        return orders.isEmpty();
    }

    public synchronized boolean isFull() {
        return orders.size() == capacity;
    }
}
