// RushOrdersTest.an_interrupt_ends_the_wait_and_loses_no_ticket: "cook-4 waits for ever" - one cook waits inside the monitor, and the next at its door, where no interrupt is heard.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long number) {
    }

    private final AtomicLong arrivals = new AtomicLong();
    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.comparing(Ticket::urgency).reversed().thenComparing(Ticket::number));

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public synchronized String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
