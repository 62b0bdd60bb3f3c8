// RushOrdersTest.three_tickets_are_enough_for_three_cooks: "cook-3 waits for ever" - two are woken for the first ticket, and nobody for the third.
package queues;

import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {
    private record Ticket(String dish, int urgency, long number) {
    }

    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>((a, b) -> a.urgency() != b.urgency() ? Integer.compare(b.urgency(), a.urgency()) : Long.compare(a.number(), b.number()));
    private long next;

    public void put(String dish, int urgency) {
        lock.lock();
        try {
            tickets.add(new Ticket(dish, urgency, next++));
            if (tickets.size() == 1) {
                notEmpty.signal();
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (tickets.isEmpty()) {
                notEmpty.await();
            }
            return tickets.remove().dish();
        } finally {
            lock.unlock();
        }
    }
}
