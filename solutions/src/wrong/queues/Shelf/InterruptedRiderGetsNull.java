// ShelfTest.an_interrupt_ends_the_wait_of_a_rider: "The take that was interrupted threw nothing" - a null looks like a pizza to the caller.
package queues;

import java.util.LinkedList;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {

    private final int capacity;
    private final Queue<T> pizzas = new LinkedList<>(); // guarded by this

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (pizzas.size() == capacity) {
            wait();
        }
        pizzas.add(pizza);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        try {
            while (pizzas.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        T pizza = pizzas.remove();
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
