// RushOrdersTest.an_interrupt_between_two_steps_loses_no_ticket: "cook-2 waits for ever" - the permit is spent when the lock throws, and nobody gives it back.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {
    private record Ticket(String dish, int urgency, long number) {
    }

    private final Lock lock = new ReentrantLock();
    private final Semaphore there = new Semaphore(0);
    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::number));
    private long next;

    public void put(String dish, int urgency) {
        lock.lock();
        try {
            tickets.add(new Ticket(dish, urgency, next++));
        } finally {
            lock.unlock();
        }
        there.release();
    }

    public String take() throws InterruptedException {
        there.acquire();
        lock.lockInterruptibly();
        try {
            return tickets.remove().dish();
        } finally {
            lock.unlock();
        }
    }
}
