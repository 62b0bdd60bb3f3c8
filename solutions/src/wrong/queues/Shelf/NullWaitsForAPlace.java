// ShelfTest.null_is_refused_at_a_full_shelf_too: "cook-2 waits for ever" - the deque refuses null, but only when it is asked to take it, and that is behind the wait for a place.
package queues;

import java.util.ArrayDeque;
import java.util.Queue;

public class Shelf<T> {

    private final int capacity;
    private final Queue<T> pizzas = new ArrayDeque<>(); // guarded by pizzas

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        synchronized (pizzas) {
            while (pizzas.size() == capacity) {
                pizzas.wait();
            }
            pizzas.add(pizza);
            pizzas.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (pizzas) {
            while (pizzas.isEmpty()) {
                pizzas.wait();
            }
            pizzas.notifyAll();
            return pizzas.remove();
        }
    }

    public int size() {
        synchronized (pizzas) {
            return pizzas.size();
        }
    }
}
