// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number 1 taken is ticket 12, not ticket 1" - the numbers of arrival are compared the wrong way round.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.comparingInt(Ticket::urgency).thenComparingLong(Ticket::arrival).reversed());
    private final AtomicLong arrivals = new AtomicLong();

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
