package queues;

import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/*
 * 03-queues, exercise 5: RushOrders. Lesson: 03-queues/README.md#6-some-orders-first
 * Some orders cannot wait: the critic at table four, a hungry child. Every ticket has an urgency,
 * and the cooks take the most urgent ticket first. Most evenings this class gets it right.
 * Goal: the right ticket, every time, for any number of waiters and cooks.
 * Rules: an urgency is any int, also a negative one. There is always room for one more ticket.
 * Whoever waits, sleeps: no looking again and again. An interrupt ends the wait with an
 * InterruptedException, and no ticket is lost by it.
 * Commands: mvn test -pl 03-queues -Dtest=RushOrdersTest    Hints: 03-queues/hints.md
 */
public class RushOrders {

    // The ticket carries its place in the order of arrival: a heap keeps no order among equals.
    private record Ticket(String dish, int urgency, long arrival) {
    }

    // TODO 1: the greatest urgency comes first, whatever two numbers are compared.
    // TODO 2: of equal urgency, the ticket whose put ended before the other's began comes first.
    // reversed() swaps the two tickets: no number is subtracted or negated, so none can overflow.
    private static final Comparator<Ticket> MOST_URGENT_THEN_OLDEST =
            Comparator.comparingInt(Ticket::urgency).reversed().thenComparingLong(Ticket::arrival);

    // A queue that many threads may use at once, and that lets the cooks wait.
    private final PriorityBlockingQueue<Ticket> tickets =
            new PriorityBlockingQueue<>(11, MOST_URGENT_THEN_OLDEST);

    // Two waiters can hand in tickets at once: each draws a number of its own.
    private final AtomicLong arrivals = new AtomicLong();

    public void put(String dish, int urgency) {
        tickets.put(new Ticket(dish, urgency, arrivals.getAndIncrement()));
    }

    // TODO 3: a cook waits until there is a ticket; every ticket goes to exactly one cook.
    public String take() throws InterruptedException {
        // Looking and taking is one step inside the queue: no other cook comes in between.
        return tickets.take().dish();
    }

    // Also right: a map from urgency to an ArrayDeque, or a list kept in order with a stable sort,
    // inside a monitor; a lock with a condition around a PriorityQueue; a ConcurrentSkipListMap
    // with a semaphore that counts the tickets.

    // Looks right: a plain `long arrivals` with arrivals++, since the queue itself is thread-safe:
    //
    //     waiter-1              | waiter-2              | arrivals
    //     read  -> 0            |                       | 0
    //                           | Funghi gets number 0  | 1
    //                           | Salami gets number 1  | 2
    //     write 1               |                       | 1
    //     Hawaii gets number 0  |                       | 1
    //                           | Tonno gets number 1   | 2
    //
    // Tonno came after Salami and has the same number: now the heap may serve it first.
}
