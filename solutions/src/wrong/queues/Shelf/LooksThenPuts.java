// ShelfTest.in_every_order_of_steps_the_last_place_goes_to_one_pizza: "Two pizzas were put on a shelf for 1" - the free place is found in one block and taken in another.
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

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        synchronized (this) {
            while (pizzas.size() == capacity) {
                wait();
            }
        }
        synchronized (this) {
            pizzas.addLast(pizza);
            notifyAll();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.removeFirst();
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
