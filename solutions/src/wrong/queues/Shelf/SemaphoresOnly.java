// ShelfTest.in_every_order_of_steps_a_pizza_goes_to_one_rider: "met NoSuchElementException" - the semaphores count, but two people handle the deque at once.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);
    private final Queue<T> pizzas = new ArrayDeque<>();

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
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
        return ready.availablePermits();
    }
}
