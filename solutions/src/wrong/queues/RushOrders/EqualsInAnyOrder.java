// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number 2 taken is ticket 12, not ticket 2" - a heap keeps no order among equals.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;

public class RushOrders {

    private record Ticket(String dish, int urgency) {
    }

    private final PriorityBlockingQueue<Ticket> tickets =
            new PriorityBlockingQueue<>(11, Comparator.comparingInt(Ticket::urgency).reversed());

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
