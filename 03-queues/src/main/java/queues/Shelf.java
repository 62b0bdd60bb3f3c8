package queues;

import java.util.ArrayDeque;
import java.util.Deque;

/*
 * 03-queues, exercise 4: Shelf. Lesson: 03-queues/README.md#5-inside-a-queue
 * Baked pizzas stand on a shelf until a rider takes them. This shelf is right for one person alone:
 * nobody can wait at it, and two people at once may ruin it.
 * Goal: a queue that waits, built from a lock and two conditions (or from synchronized and wait).
 * A BlockingQueue inside would pass the checks too, but it is what you are here to build.
 * Rules: the pizza that came first leaves first; null is refused with a NullPointerException, at
 * a full shelf too. Whoever waits, sleeps: no looking again and again. An interrupt ends the wait
 * with an InterruptedException, and nothing was put or taken. The capacity is at least 1.
 * Commands: mvn test -pl 03-queues -Dtest=ShelfTest    Hints: 03-queues/hints.md
 */
public class Shelf<T> {

    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    // TODO 1: the shelf holds `capacity` pizzas; whoever brings one more waits for a free place.
    // TODO 3: whoever waits goes on as soon as it can, however many people are at the shelf.
    public void put(T pizza) throws InterruptedException {
        if (pizzas.size() == capacity) {
            throw new IllegalStateException("The shelf is full.");
        }
        pizzas.addLast(pizza);
    }

    // TODO 2: whoever comes for a pizza waits until there is one.
    public T take() throws InterruptedException {
        return pizzas.removeFirst();
    }

    // TODO 4: how many pizzas stand here when it is asked, whatever others do meanwhile.
    public int size() {
        return pizzas.size();
    }
}
