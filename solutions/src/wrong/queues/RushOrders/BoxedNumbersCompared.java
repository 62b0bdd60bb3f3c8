// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number 2 taken is" - two Integers beyond 127 are two objects, and == compares objects.
package queues;

import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {
    private record Ticket(String dish, Integer urgency, long number) {
    }

    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>((a, b) -> a.urgency() == b.urgency() ? Long.compare(a.number(), b.number()) : b.urgency().compareTo(a.urgency()));
    private long next;

    public void put(String dish, int urgency) {
        lock.lock();
        try {
            tickets.add(new Ticket(dish, urgency, next++));
            notEmpty.signal();
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
