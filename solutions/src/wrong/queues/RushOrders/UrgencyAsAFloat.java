// RushOrdersTest.any_two_urgencies_compare_also_the_greatest_and_the_smallest: "Of the urgencies -2147483648 and -2147483647, the first taken is urgency -2147483648, not urgency -2147483647" - a float has 24 bits for the digits: two great neighbours become one number.
package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RushOrders {

    private record Ticket(String dish, float urgency, long number) {
    }

    private final AtomicLong arrivals = new AtomicLong();
    private final PriorityBlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>(11,
            Comparator.comparing(Ticket::urgency).reversed().thenComparing(Ticket::number));

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    public String take() throws InterruptedException {
        return tickets.take().dish();
    }
}
