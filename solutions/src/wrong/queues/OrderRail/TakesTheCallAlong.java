// OrderRailTest.who_is_called_and_interrupted_at_once_keeps_nobody_waiting: "That cook-2, or cook-1, who was interrupted, has Margherita" - the latch is open, and await throws all the same.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderRail {
    private final Lock lock = new ReentrantLock();
    private final Deque<String> orders = new ArrayDeque<>();      // guarded by lock
    private final Deque<CountDownLatch> cooks = new ArrayDeque<>();   // guarded by lock
    private final Deque<CountDownLatch> waiters = new ArrayDeque<>(); // guarded by lock
    private final int capacity;

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public void put(String order) throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            lock.lock();
            try {
                if (orders.size() < capacity) {
                    orders.addLast(order);
                    call(cooks);
                    return;
                }
                waiters.addLast(turn);
            } finally {
                lock.unlock();
            }
            await(turn, waiters);
        }
    }

    public String get() throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            lock.lock();
            try {
                if (!orders.isEmpty()) {
                    String first = orders.removeFirst();
                    call(waiters);
                    return first;
                }
                cooks.addLast(turn);
            } finally {
                lock.unlock();
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
            return orders.size();
        } finally {
            lock.unlock();
        }
    }

    public boolean isEmpty() {
        lock.lock();
        try {
            return orders.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    public boolean isFull() {
        lock.lock();
        try {
            return orders.size() == capacity;
        } finally {
            lock.unlock();
        }
    }
}
