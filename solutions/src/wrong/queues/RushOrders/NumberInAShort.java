// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "After 32758 equal tickets that came and went, number 1 taken is ticket 11, not ticket 1" - after 32767 comes -32768: the ticket that came later has the smaller number.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class RushOrders {

    private record Ticket(String dish, int urgency, short number) {
    }

    private final AtomicInteger arrivals = new AtomicInteger();
    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.comparing(Ticket::urgency).reversed().thenComparing(Ticket::number));

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, (short) arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
