// ShelfTest.an_interrupt_ends_the_wait_of_a_rider: "rider-4 waits for ever" - one rider waits inside the monitor, and the next at its door, where no interrupt is heard.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {

    private final int capacity;
    private final Queue<T> pizzas = new ArrayDeque<>(); // guarded by pizzas
    private final Object riders = new Object();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        synchronized (pizzas) {
            while (pizzas.size() == capacity) {
                pizzas.wait();
            }
            pizzas.add(pizza);
            pizzas.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (riders) {
            synchronized (pizzas) {
                while (pizzas.isEmpty()) {
                    pizzas.wait();
                }
                pizzas.notifyAll();
                return pizzas.remove();
            }
        }
    }

    public int size() {
        synchronized (pizzas) {
            return pizzas.size();
        }
    }
}
