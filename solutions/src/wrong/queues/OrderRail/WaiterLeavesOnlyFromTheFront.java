// OrderRailTest.an_interrupt_ends_the_wait_and_changes_nothing: "waiter-8 waits for ever" - a waiter who is interrupted behind another stays in the line, and his order is hung up.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class OrderRail {
    private static final class Waiting {
        final String order;
        boolean hangs;

        Waiting(String order) {
            this.order = order;
        }
    }

    private final int capacity;
    private final Queue<String> orders = new ArrayDeque<>();
    private final Queue<Waiting> waiters = new ArrayDeque<>();

    public OrderRail(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(String order) throws InterruptedException {
        if (orders.size() < capacity) {
            orders.add(order);
            notifyAll();
            return;
        }
        Waiting mine = new Waiting(order);
        waiters.add(mine);
        while (!mine.hangs) {
            try {
                wait();
            } catch (InterruptedException e) {
                if (!mine.hangs) {
                    if (waiters.peek() == mine) {
                        waiters.remove();
                    }
                    throw e;
                }
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    public synchronized String get() throws InterruptedException {
        while (orders.isEmpty()) {
            wait();
        }
        String order = orders.remove();
        Waiting next = waiters.poll();
        if (next != null) {
            orders.add(next.order);
            next.hangs = true;
        }
        notifyAll();
        return order;
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
