package queues;

import java.util.PriorityQueue;
import java.util.Queue;

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

    private record Ticket(String dish, int urgency) {
    }

    // TODO 1: the greatest urgency comes first, whatever two numbers are compared.
    // TODO 2: of equal urgency, the ticket whose put ended before the other's began comes first.
    private final Queue<Ticket> tickets = new PriorityQueue<>((a, b) -> b.urgency() - a.urgency());

    public void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency));
    }

    // TODO 3: a cook waits until there is a ticket; every ticket goes to exactly one cook.
    public String take() throws InterruptedException {
        Ticket next = tickets.peek();
        tickets.remove(next);
        return next.dish();
    }
}
