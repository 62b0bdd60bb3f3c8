// ShelfTest.an_interrupt_ends_the_wait_of_a_cook: "cook-4 did not wait" - who was interrupted gives back a place that he never had.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);
    private final Queue<T> pizzas = new ArrayDeque<>(); // guarded by pizzas

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        try {
            places.acquire();
        } catch (InterruptedException e) {
            places.release();
            throw e;
        }
        synchronized (pizzas) {
            pizzas.add(pizza);
        }
        ready.release();
    }

    public T take() throws InterruptedException {
        ready.acquire();
        T pizza;
        synchronized (pizzas) {
            pizza = pizzas.remove();
        }
        places.release();
        return pizza;
    }

    public int size() {
        synchronized (pizzas) {
            return pizzas.size();
        }
    }
}
