// ShelfTest.in_every_order_of_steps_the_last_place_goes_to_one_pizza: "Two pizzas were put on a shelf for 1" - whoever sees a free place believes that it is still free when he takes it.
package queues;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Queue<T> pizzas = new ConcurrentLinkedQueue<>();
    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        if (places.availablePermits() > 0) {
            places.tryAcquire();
        } else {
            places.acquire();
        }
        pizzas.add(pizza);
        ready.release();
    }

    public T take() throws InterruptedException {
        ready.acquire();
        T pizza = pizzas.remove();
        places.release();
        return pizza;
    }

    public int size() {
        return pizzas.size();
    }
}
