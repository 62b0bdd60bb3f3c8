// ShelfTest.null_is_refused_at_a_full_shelf_too: "size() is 1, not 0" - who brings the null stands in line before it is looked at, and moves up all the same.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

public class Shelf<T> {
    private static final class Laid<T> {
        T pizza;
        boolean stands;
    }

    private final int capacity;
    private final Deque<Laid<T>> standing = new ArrayDeque<>();
    private final Deque<Laid<T>> line = new ArrayDeque<>();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Laid<T> mine = new Laid<>();
        if (standing.size() < capacity) {
            mine.pizza = Objects.requireNonNull(pizza);
            standing.addLast(mine);
            notifyAll();
            return;
        }
        line.addLast(mine);
        mine.pizza = Objects.requireNonNull(pizza);
        while (!mine.stands) {
            try {
                wait();
            } catch (InterruptedException e) {
                if (!mine.stands) {
                    line.remove(mine);
                    throw e;
                }
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    public synchronized T take() throws InterruptedException {
        while (standing.isEmpty()) {
            wait();
        }
        T pizza = standing.removeFirst().pizza;
        if (!line.isEmpty()) {
            Laid<T> next = line.removeFirst();
            next.stands = true;
            standing.addLast(next);
        }
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return standing.size();
    }
}
