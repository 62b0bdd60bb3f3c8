// RushOrdersTest.who_is_woken_for_no_reason_waits_again: "cook-1 met NoSuchElementException" - awake is not the same as called: there is no ticket.
package queues;

import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RushOrders {

    private record Ticket(String dish, int urgency, int number) implements Comparable<Ticket> {

        @Override
        public int compareTo(Ticket other) {
            if (urgency != other.urgency) {
                return urgency > other.urgency ? -1 : 1;
            }
            return Integer.compare(number, other.number);
        }
    }

    private final Lock lock = new ReentrantLock();
    private final Condition ticket = lock.newCondition();
    private final Queue<Ticket> tickets = new PriorityQueue<>(); // guarded by lock
    private int number;                                          // guarded by lock

    public void put(String dish, int urgency) {
        lock.lock();
        try {
            tickets.add(new Ticket(dish, urgency, number++));
            ticket.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (tickets.isEmpty()) {
                ticket.await();
            }
            return tickets.remove().dish();
        } finally {
            lock.unlock();
        }
    }
}
