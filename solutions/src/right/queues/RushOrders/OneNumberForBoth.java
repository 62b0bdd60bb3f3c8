package queues;

import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, long urgency, long arrival) {

        long rank() {
            return urgency * 1_000_000_000L - arrival;
        }
    }

    private static final AtomicLong ARRIVALS = new AtomicLong();

    private final PriorityBlockingQueue<Ticket> tickets =
            new PriorityBlockingQueue<>(1, (a, b) -> Long.compare(b.rank(), a.rank()));

    public void put(String dish, int urgency) {
        tickets.offer(new Ticket(dish, urgency, ARRIVALS.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
