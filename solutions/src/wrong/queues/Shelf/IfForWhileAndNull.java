// ShelfTest.a_rider_who_is_woken_too_late_waits_again: "took null, and null is no pizza" - poll hides that there was nothing to take.
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
        if (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.poll();
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
