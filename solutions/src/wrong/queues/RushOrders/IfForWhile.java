// RushOrdersTest.cooks_wait_until_there_is_a_ticket_for_them: "met NoSuchElementException at RushOrders.java:25" - woken by notifyAll, the second cook does not look again.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>( // guarded by this
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::arrival));
    private long arrivals; // guarded by this

    public synchronized void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency, arrivals++));
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        if (tickets.isEmpty()) {
            wait();
        }
        return tickets.remove().dish();
    }
}
