// ShelfTest.put_waits_while_the_shelf_is_full: "which cook-2 holds" - acquire does not give the monitor back, so no rider gets in.
package queues;

import java.util.LinkedList;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);
    private final Queue<T> pizzas = new LinkedList<>(); // guarded by this

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
        pizzas.add(pizza);
        ready.release();
    }

    public synchronized T take() throws InterruptedException {
        ready.acquire();
        T pizza = pizzas.remove();
        places.release();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
