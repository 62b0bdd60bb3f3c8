// RushOrdersTest.a_cook_called_and_interrupted_at_once_keeps_no_other_waiting: "cook-1, who was interrupted, left, and taken were Funghi, then Margherita." - the ticket of a cook who is interrupted is put back with a new number, behind its equals that came later.
package queues;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

public class RushOrders {

    private record Ticket(String dish, int urgency, long number) {
    }

    private static final class Cook {
        final CountDownLatch called = new CountDownLatch(1);
        Ticket ticket;
    }

    private final Queue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::number));
    private final Deque<Cook> cooks = new ArrayDeque<>();
    private long number;

    public synchronized void put(String dish, int urgency) {
        Ticket ticket = new Ticket(dish, urgency, number++);
        Cook cook = cooks.pollFirst();
        if (cook == null) {
            tickets.add(ticket);
        } else {
            cook.ticket = ticket;
            cook.called.countDown();
        }
    }

    public String take() throws InterruptedException {
        Cook me = new Cook();
        synchronized (this) {
            Ticket first = tickets.poll();
            if (first != null) {
                return first.dish();
            }
            cooks.addLast(me);
        }
        try {
            me.called.await();
            return me.ticket.dish();
        } catch (InterruptedException e) {
            synchronized (this) {
                if (!cooks.remove(me)) {
                    put(me.ticket.dish(), me.ticket.urgency());
                }
            }
            throw e;
        }
    }
}
