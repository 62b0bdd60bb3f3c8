// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "After 65526 equal tickets that came and went, number 1 taken is ticket 11, not ticket 1" - ticket 65,537 gets the number 0.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;

public class RushOrders {
    private record Ticket(String dish, int urgency, char number) {
    }

    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparing(Ticket::number));
    private char came;

    public synchronized void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency, came++));
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (tickets.isEmpty()) {
            wait();
        }
        return tickets.remove().dish();
    }
}
