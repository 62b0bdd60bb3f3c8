package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by lock

    // One lock for everything on the shelf, and one condition for each thing that people wait for:
    // whoever signals one of them knows that only people who can use it are woken.
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    // TODO 1: the shelf holds `capacity` pizzas; whoever brings one more waits for a free place.
    // TODO 3: whoever waits goes on as soon as it can, however many people are at the shelf.
    public void put(T pizza) throws InterruptedException {
        // Before anything is locked or waited for: a null is refused at once.
        Objects.requireNonNull(pizza);
        lock.lock();
        try {
            // while, not if: between the signal and the lock somebody else could take the place.
            while (pizzas.size() == capacity) {
                notFull.await();
            }
            pizzas.addLast(pizza);
            // One pizza more is of use to one rider.
            notEmpty.signal();
        } finally {
            // Also when the wait was interrupted: await has the lock again when it throws.
            lock.unlock();
        }
    }

    // TODO 2: whoever comes for a pizza waits until there is one.
    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (pizzas.isEmpty()) {
                notEmpty.await();
            }
            T pizza = pizzas.removeFirst();
            notFull.signal();
            return pizza;
        } finally {
            lock.unlock();
        }
    }

    // TODO 4: how many pizzas stand here when it is asked, whatever others do meanwhile.
    public int size() {
        // An ArrayDeque works its size out from two numbers; without the lock they could be of two moments.
        lock.lock();
        try {
            return pizzas.size();
        } finally {
            lock.unlock();
        }
    }

    // Also right: synchronized methods with wait() and notifyAll(). A monitor has one set of waiters, cooks and
    // riders mixed, so notify() could wake the wrong kind; notifyAll() wakes everybody, and the loops sort it out.
    // Also right: an array used as a ring instead of the deque, two semaphores that count places and pizzas.

    // Looks right: one condition for both, and signal(). On a shelf of 1, rider-1 and rider-2 wait already:
    //
    //     cook-1          | cook-2          | rider-1         | who waits
    //     put, signal     |                 |                 | rider-2
    //                     | full: await     |                 | rider-2, cook-2
    //                     |                 | take, signal    | cook-2
    //
    // The signal was for cook-2 but woke rider-2, who finds nothing and waits again. The shelf is empty, and
    // cook-2 waits for ever.
}
