// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number" - after 127 comes -128: the ticket that came later has the smaller number.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class RushOrders {

    private record Ticket(String dish, int urgency, byte number) {
    }

    private final AtomicInteger arrivals = new AtomicInteger();
    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.comparing(Ticket::urgency).reversed().thenComparing(Ticket::number));

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, (byte) arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
