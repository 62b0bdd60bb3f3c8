// RushOrdersTest.cooks_wait_until_there_is_a_ticket_for_them: "cook-1 waits for a while and looks again (RushOrders.java:28)" - waits ten milliseconds and looks again instead of waiting until it is woken.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
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
        Ticket next = null;
        while (next == null) {
            next = tickets.poll(10, TimeUnit.MILLISECONDS);
        }
        return next.dish();
    }
}
