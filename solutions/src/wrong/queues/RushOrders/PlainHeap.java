// RushOrdersTest.two_cooks_at_once_never_take_the_same_ticket: "Margherita and Funghi were put; cook-1 took Funghi, cook-2 took Funghi" - a PriorityQueue is not thread-safe: two tickets put at once can overwrite each other.
package queues;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>(
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::arrival));
    private final AtomicLong arrivals = new AtomicLong();
    private final Semaphore waiting = new Semaphore(0);

    public void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency, arrivals.getAndIncrement()));
        waiting.release();
    }

    public String take() throws InterruptedException {
        waiting.acquire();
        return tickets.remove().dish();
    }
}
