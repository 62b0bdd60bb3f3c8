// ShelfTest.each_shelf_wakes_its_own_riders: "rider-2 waits for ever" - one static monitor for all shelves, and notify wakes a rider at another shelf.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

public class Shelf<T> {
    private static final Object DOOR = new Object();
    private final Deque<T> pizzas = new ArrayDeque<>();
    private final int capacity;
    private int waiting;

    public Shelf(int capacity) { this.capacity = capacity; }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        synchronized (DOOR) {
            while (pizzas.size() == capacity) {
                waiting++;
                try {
                    DOOR.wait();
                } finally {
                    waiting--;
                }
            }
            pizzas.addLast(pizza);
            for (int i = 0; i < waiting; i++) {
                DOOR.notify();
            }
        }
    }

    public T take() throws InterruptedException {
        synchronized (DOOR) {
            while (pizzas.isEmpty()) {
                waiting++;
                try {
                    DOOR.wait();
                } finally {
                    waiting--;
                }
            }
            for (int i = 0; i < waiting; i++) {
                DOOR.notify();
            }
            return pizzas.removeFirst();
        }
    }

    public int size() { synchronized (DOOR) { return pizzas.size(); } }
}
