// ShelfTest.in_every_order_of_steps_a_pizza_goes_to_one_rider: "rider-1 took Margherita, rider-2 took Margherita" - permits count the pizzas, but each is read in one block and taken away in another.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by this
    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
        synchronized (this) {
            pizzas.addLast(pizza);
        }
        ready.release();
    }

    public T take() throws InterruptedException {
        ready.acquire();
        T pizza;
        synchronized (this) {
            pizza = pizzas.peekFirst();
        }
        synchronized (this) {
            pizzas.pollFirst();
        }
        places.release();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
