// ShelfTest.an_interrupt_ends_the_wait_of_a_cook: "The put that was interrupted threw nothing" - the third pizza is on a shelf of two, and the cook is told that all is well.
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
        try {
            while (pizzas.size() == capacity) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pizzas.add(pizza);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.remove();
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
