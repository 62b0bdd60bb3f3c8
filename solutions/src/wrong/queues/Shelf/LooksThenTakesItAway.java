// ShelfTest.in_every_order_of_steps_a_pizza_goes_to_one_rider: "rider-1 took Margherita, rider-2 took Margherita" - the pizza is read in one block and taken away in another.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

public class Shelf<T> {

    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (pizzas.size() == capacity) {
            wait();
        }
        pizzas.addLast(pizza);
        notifyAll();
    }

    public T take() throws InterruptedException {
        T pizza;
        synchronized (this) {
            while (pizzas.isEmpty()) {
                wait();
            }
            pizza = pizzas.peekFirst();
        }
        synchronized (this) {
            pizzas.removeFirst();
            notifyAll();
        }
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
