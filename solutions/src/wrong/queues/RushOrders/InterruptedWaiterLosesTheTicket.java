// RushOrdersTest.the_ticket_of_an_interrupted_waiter_is_there: "cook-1 waits for ever" - whoever is interrupted returns without a word, and without a ticket.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {
    private record Ticket(String dish, int urgency, long number) {
    }

    private final Lock lock = new ReentrantLock();
    private final Condition ticketPut = lock.newCondition();
    private final Queue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::number));
    private long number;

    public void put(String dish, int urgency) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            tickets.add(new Ticket(dish, urgency, number++));
            ticketPut.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (tickets.isEmpty()) {
                ticketPut.await();
            }
            return tickets.remove().dish();
        } finally {
            lock.unlock();
        }
    }
}
