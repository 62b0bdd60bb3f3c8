// ShelfTest.null_is_refused_and_the_shelf_stays_as_it_was: "put(null) threw nothing" - a LinkedList takes a null as it takes anything.
package queues;

import java.util.LinkedList;
import java.util.Queue;

public class Shelf<T> {

    private final int capacity;
    private final Queue<T> pizzas = new LinkedList<>(); // guarded by this

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        while (pizzas.size() == capacity) {
            wait();
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
