package queues;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/*
 * 03-queues, exercise 3: FullRail. Lesson: 03-queues/README.md#4-when-the-rail-is-full
 * On a busy night the rail is full. A waiter waits a while for a free place; then the guests are
 * told that the kitchen cannot take their order. This rail says yes to everybody and loses orders.
 * Goal: a rail that says no, after a fair wait, and knows how often it did.
 * Rules: the order that came first leaves first. Whoever waits, sleeps: no looking again and again.
 * An interrupt ends any wait with an InterruptedException: it is no refusal, and the order is not
 * on the rail. The capacity is at least 1; a patience of zero means: do not wait at all.
 * Commands: mvn test -pl 03-queues -Dtest=FullRailTest    Hints: 03-queues/hints.md
 */
public class FullRail {

    private final BlockingQueue<String> orders;
    private final Duration patience;
    private int refused;

    // The patience is at most Duration.ofNanos(Long.MAX_VALUE), 292 years.
    public FullRail(int capacity, Duration patience) {
        this.orders = new ArrayBlockingQueue<>(capacity);
        this.patience = patience;
    }

    // TODO 1: true says that the order is on the rail, false that it was refused.
    // TODO 2: while the rail is full, wait for a free place; refuse once `patience` is over.
    public boolean offer(String order) throws InterruptedException {
        if (!orders.offer(order)) {
            refused++;
        }
        return true;
    }

    public String take() throws InterruptedException {
        return orders.take();
    }

    // TODO 3: every refusal so far is counted once, also when several waiters are refused at once.
    // Asking never waits.
    public int refused() {
        return refused;
    }
}
