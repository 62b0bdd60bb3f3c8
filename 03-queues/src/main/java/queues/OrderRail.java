package queues;

import java.util.ArrayDeque;
import java.util.Queue;

/*
 * 03-queues, exercise 1: OrderRail. Lesson: 03-queues/README.md#1-a-queue-hands-work-over
 * Waiters hang orders on the rail, cooks take them off, all at the same time. This rail is good
 * for one person alone: it has no end, and nobody ever waits at it.
 * Goal: the five methods of the slides' queue, right for any number of threads.
 * Rules: the order that came first leaves first, and each order goes to one cook. Whoever waits,
 * sleeps: no looking again and again. An interrupt ends the wait with an InterruptedException,
 * and then nothing was put or got. The capacity is at least 1.
 * Commands: mvn test -pl 03-queues -Dtest=OrderRailTest    Hints: 03-queues/hints.md
 */
public class OrderRail {

    private static final int PLACES = 10;

    private final Queue<String> orders = new ArrayDeque<>();

    public OrderRail(int capacity) {
    }

    // TODO 1: the rail holds `capacity` orders; whoever brings one more waits for a free place.
    public void put(String order) throws InterruptedException {
        orders.add(order);
    }

    // TODO 2: whoever comes for an order waits until there is one.
    public String get() throws InterruptedException {
        return orders.poll();
    }

    // TODO 3: these three say how this rail stands when they are asked, and never wait. An order
    // is on the rail from the moment it hangs there until a cook has it.

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isFull() {
        return orders.size() == PLACES;
    }
}
