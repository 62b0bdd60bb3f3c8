// ShelfTest.put_waits_while_the_shelf_is_full: "cook-2 did not wait" - two Integers beyond 127 are two objects, and == compares objects.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {
    private final Queue<T> pizzas = new ArrayDeque<>();
    private final Integer capacity;
    private Integer count = 0;

    public Shelf(int capacity) { this.capacity = capacity; }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (count == capacity) {
            wait();
        }
        pizzas.add(pizza);
        count++;
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        count--;
        notifyAll();
        return pizzas.remove();
    }

    public synchronized int size() { return count; }
}
