// RushOrdersTest.an_interrupt_ends_the_wait_and_loses_no_ticket: "cook-1's interrupted take() threw nothing; it must throw InterruptedException" - restores the flag and sends the cook away with nothing.
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

    public String take() {
        try {
            return tickets.take().dish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
