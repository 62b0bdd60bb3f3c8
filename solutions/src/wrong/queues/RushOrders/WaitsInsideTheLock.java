// RushOrdersTest.cooks_wait_until_there_is_a_ticket_for_them: "it holds the RushOrders" - the cook waits inside the queue and keeps the lock that the waiter needs.
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
    private long arrivals; // guarded by this

    public synchronized void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals++));
    }

    public synchronized String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
