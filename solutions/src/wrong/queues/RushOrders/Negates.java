// RushOrdersTest.any_two_urgencies_compare_also_the_greatest_and_the_smallest: "Of the urgencies -2147483648 and -2147483647, the first taken is urgency -2147483648, not urgency -2147483647" - -Integer.MIN_VALUE is Integer.MIN_VALUE: the least urgent becomes the most urgent.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.<Ticket>comparingInt(ticket -> -ticket.urgency()).thenComparingLong(Ticket::arrival));
    private final AtomicLong arrivals = new AtomicLong();

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
