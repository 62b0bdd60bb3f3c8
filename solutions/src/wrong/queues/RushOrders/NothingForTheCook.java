// RushOrdersTest.cooks_wait_until_there_is_a_ticket_for_them: "cook-1 did not wait: it went on and ended" - poll does not wait, it answers null when there is no ticket.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private static final Comparator<Ticket> MOST_URGENT_THEN_OLDEST =
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::arrival);

    private final PriorityBlockingQueue<Ticket> tickets =
            new PriorityBlockingQueue<>(11, MOST_URGENT_THEN_OLDEST);
    private final AtomicLong arrivals = new AtomicLong();

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        Ticket next = tickets.poll();
        return next == null ? null : next.dish();
    }
}
