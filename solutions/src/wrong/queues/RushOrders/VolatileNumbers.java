// RushOrdersTest.two_waiters_at_once_do_not_upset_the_order_of_arrival: "Funghi came before Salami, and Tonno last; taken were Funghi, Hawaii, Tonno, Salami" - volatile does not make the three steps of arrivals++ one.
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
    private volatile long arrivals;

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals++));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
