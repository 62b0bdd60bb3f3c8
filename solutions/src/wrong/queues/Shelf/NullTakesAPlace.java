// ShelfTest.null_is_refused_and_the_shelf_stays_as_it_was: "cook-2 waits for ever" - the place that was taken for a null is never given back.
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
        places.acquire();
        Objects.requireNonNull(pizza);
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
