// ShelfTest.size_sees_what_others_have_put: "writes count (Shelf.java:" - put and take hold the monitor, whoever counts does not.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

public class Shelf<T> {
    private final Deque<T> pizzas = new ArrayDeque<>();
    private final int capacity;
    private int count;

    public Shelf(int capacity) { this.capacity = capacity; }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (count == capacity) {
            wait();
        }
        pizzas.addLast(pizza);
        count++;
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        count--;
        notifyAll();
        return pizzas.removeFirst();
    }

    public int size() { return count; }
}
