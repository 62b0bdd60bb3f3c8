// RushOrdersTest.a_cook_called_and_interrupted_at_once_keeps_no_other_waiting: "That cook-2, or cook-1, who was interrupted, takes Margherita" - the latch is open, and await throws all the same.
package queues;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {
    private record Ticket(String dish, int urgency, long number) {
    }

    private final Lock lock = new ReentrantLock();
    private final Queue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::number)); // guarded by lock
    private final Deque<CountDownLatch> cooks = new ArrayDeque<>(); // guarded by lock
    private long number;

    public void put(String dish, int urgency) {
        lock.lock();
        try {
            tickets.add(new Ticket(dish, urgency, number++));
            CountDownLatch next = cooks.poll();
            if (next != null) {
                next.countDown();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        while (true) {
            CountDownLatch turn = new CountDownLatch(1);
            lock.lock();
            try {
                if (!tickets.isEmpty()) {
                    return tickets.remove().dish();
                }
                cooks.add(turn);
            } finally {
                lock.unlock();
            }
            try {
                turn.await();
            } catch (InterruptedException e) {
                lock.lock();
                try {
                    cooks.remove(turn);
                } finally {
                    lock.unlock();
                }
                throw e;
            }
        }
    }
}
