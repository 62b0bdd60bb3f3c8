package queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

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

    // A BlockingQueue has a lock of its own: another one around it would only keep the cooks out
    // while a waiter waits. The type of the field is the interface; the class stands in one place.
    private final BlockingQueue<String> orders;

    public OrderRail(int capacity) {
        // The number of places belongs to this rail, not to a constant of all rails.
        orders = new ArrayBlockingQueue<>(capacity);
    }

    // TODO 1: the rail holds `capacity` orders; whoever brings one more waits for a free place.
    public void put(String order) throws InterruptedException {
        // add would throw when the rail is full, offer would drop the order: put waits.
        orders.put(order);
    }

    // TODO 2: whoever comes for an order waits until there is one.
    public String get() throws InterruptedException {
        // poll would answer null when the rail is empty: take waits.
        return orders.take();
    }

    // TODO 3: these three say how this rail stands when they are asked, and never wait. An order
    // is on the rail from the moment it hangs there until a cook has it.

    // Each is true when it is asked, and perhaps no longer when the caller reads it. So they are
    // good for a display, and no reason to go on without waiting.

    public int size() {
        return orders.size();
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    public boolean isFull() {
        // One question to the queue, which knows its own limit.
        return orders.remainingCapacity() == 0;
    }

    // Also right: LinkedBlockingQueue or LinkedBlockingDeque with a limit; a lock with two
    // conditions, or a monitor with notifyAll, around an ArrayDeque; one semaphore for the free
    // places and one for the orders, around a queue that is thread-safe.

    // Looks right: `synchronized` on every method, as the slides take queueLock around get:
    //
    //     waiter-1                 | cook-1
    //     put: takes the monitor   |
    //     rail full: waits for     |
    //     a free place             |
    //                              | get: wants the monitor, which waiter-1 keeps
    //
    // The place becomes free when cook-1 gets an order; cook-1 gets in when the place is free.
}
