// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of 20 tickets of urgency -2147483648, number" - the later ticket is less urgent by so little that a double has no room for it beside a great number.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;

public class RushOrders {
    private record Ticket(String dish, double rank) {
    }

    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>(Comparator.comparingDouble(Ticket::rank).reversed());
    private int came;

    public synchronized void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency - came++ * 1e-10));
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (tickets.isEmpty()) {
            wait();
        }
        return tickets.remove().dish();
    }
}
